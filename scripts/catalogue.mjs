// Writes docs/qa-rules.md from the rules in core/qa/rules.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { catalogueMarkdown, RULES } = createRequire(import.meta.url)('../dist/core.js');

writeFileSync(join(import.meta.dirname, '..', 'docs', 'qa-rules.md'), catalogueMarkdown(RULES));
process.stdout.write(`Wrote docs/qa-rules.md: ${RULES.length} rules\n`);

// Writes workflows/playbooks/playbook.schema.json from the schema in core/playbook.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';

const root = dirname(import.meta.dirname);
const folder = mkdtempSync(join(tmpdir(), 'playbook-schema-'));
const outfile = join(folder, 'schema.cjs');
await build({
	entryPoints: [join(root, 'core', 'playbook', 'jsonSchema.ts')],
	outfile,
	bundle: true,
	platform: 'node',
	format: 'cjs',
	nodePaths: [join(root, 'node_modules')],
	logLevel: 'warning',
});
const { playbookJsonSchema } = createRequire(import.meta.url)(outfile);
rmSync(folder, { recursive: true });

const file = join(root, 'workflows', 'playbooks', 'playbook.schema.json');
const style = { ...(await resolveConfig(file)), filepath: file };
writeFileSync(file, await format(JSON.stringify(playbookJsonSchema()), style));
process.stdout.write('Wrote workflows/playbooks/playbook.schema.json\n');

// Writes workflows/*.json from the parts in this folder. The JSON files are what users import; a test keeps them in step.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { allWorkflows } from './all.mts';

const folder = join(import.meta.dirname, '..', '..', 'workflows');
mkdirSync(folder, { recursive: true });
for (const [file, workflow] of Object.entries(allWorkflows)) {
	writeFileSync(join(folder, file), `${JSON.stringify(workflow.toJson(), null, '\t')}\n`);
}
process.stdout.write(`Wrote ${Object.keys(allWorkflows).length} workflows\n`);

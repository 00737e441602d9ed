import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What scripts/workflows makes of the sources now, by file name. It needs the built core, for the fields of the request form. */
export async function generatedWorkflows(): Promise<Record<string, unknown>> {
	if (!existsSync(join(process.cwd(), 'dist', 'core.js'))) {
		throw new Error('dist/core.js is missing: run "npm run build" first (npm test does it by itself).');
	}
	const { allWorkflows } = await import('../../../scripts/workflows/all.mts');
	return Object.fromEntries(
		Object.entries(allWorkflows).map(([file, workflow]) => [
			file,
			JSON.parse(JSON.stringify(workflow.toJson())) as unknown,
		]),
	);
}

import { z } from 'zod/v4';

import { say } from '../evidence';
import { defineRule } from '../rule';

export const mapCheck = defineRule({
	id: 'map-check',
	title: 'the platform itself has nothing against the build',
	severity: 'error',
	required: true,
	why: 'What the platform refuses or warns about belongs into the same report.',
	source: 'design §4, vendorChecks',
	reads: ['vendorChecks'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{ say: 'an error', build: { vendorChecks: [{ level: 'error', text: 'Email is not approved' }] } },
			{ say: 'a warning', build: { vendorChecks: [{ level: 'warning', text: 'Draft exists' }] } },
		],
		quiet: [{ say: 'all well', build: { vendorChecks: [{ level: 'ok', text: 'Approved' }] } }],
	},
	*check({ vendorChecks }) {
		for (const [index, { level, text }] of vendorChecks.entries()) {
			if (level === 'ok') continue;
			yield {
				severity: level,
				found: `the platform says ${say(text, 160)}`,
				expected: 'no objection of the platform',
				mend: 'Mend it in the platform and read the build again',
				where: { part: 'Check of the platform', path: `vendorChecks[${index}]` },
				evidence: text,
			};
		}
	},
});

import { z } from 'zod/v4';

import { plainName } from '../lists';
import { defineRule } from '../rule';

const OLD =
	/(?<!\p{L})(?:deprecated|obsolete|do not use|don't use|archived?|retired|legacy|outdated|veraltet|nicht verwenden|obsol[eè]te|obsoleto|no usar|verouderd)(?!\p{L})/iu;
const templates = (...its: readonly string[]) => ({ production: { templates: [...its] } });

export const govTemplate = defineRule({
	id: 'gov-template',
	title: 'no asset is made from a template that is out of use',
	severity: 'warning',
	required: false,
	why: 'It has the old footer, the old logo, and the mistakes for which it was retired.',
	source: 'qa-rules §5 gov',
	reads: ['production'],
	restsOn: ['templates'],
	options: z.strictObject({
		/** Templates and snippets out of use, by name or id. */
		deprecated: z.array(z.string().min(1).max(500)).max(500).default([]),
		allow: z.array(z.string().min(1).max(500)).max(500).default([]),
	}),
	examples: {
		bad: [
			{ say: 'on the list', build: templates('Webinar 2024'), options: { deprecated: ['webinar 2024'] } },
			{ say: 'by its own name', build: templates('Webinar v1 (DEPRECATED)') },
			{ say: 'German', build: templates('Webinar alt - nicht verwenden') },
		],
		quiet: [
			{
				say: 'the one of today',
				build: templates('Webinar 2026'),
				options: { deprecated: ['Webinar 2024'] },
			},
			{ say: 'words that begin alike', build: templates('Archives and museums, legacyX') },
			{ say: 'allowed', build: templates('Legacy customers'), options: { allow: ['Legacy customers'] } },
		],
	},
	*check({ production: { templates: its = [] } }, { deprecated, allow }) {
		const old = new Set(deprecated.map(plainName));
		const allowed = new Set(allow.map(plainName));
		for (const [i, name] of its.entries()) {
			const plain = plainName(name);
			if (allowed.has(plain) || (!old.has(plain) && !OLD.test(name))) continue;
			yield {
				found: `the template "${name}", which is out of use`,
				expected: 'a template of today',
				mend: 'Build it anew from the template that has replaced it',
				where: { part: 'Templates', path: `production.templates[${i}]` },
				evidence: name,
			};
		}
	},
});

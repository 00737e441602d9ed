import { z } from 'zod/v4';

import { assetNames } from '../assetNames';
import { say } from '../evidence';
import { acceptedFor, fits, patternOf } from '../naming';
import { defineRule } from '../rule';

function isPattern(text: string): boolean {
	try {
		new RegExp(text, 'u');
		return true;
	} catch {
		return false;
	}
}
const pattern = z
	.string()
	.max(1_000)
	.refine(isPattern, 'a regular expression, with named groups such as (?<region>[a-z]+)')
	.optional();

const program = (name: string) => ({ program: { id: '2001', name } });
/** Longest name that is compared. */
const MAX = 300;

export const govName = defineRule({
	id: 'gov-name',
	title: 'program and assets are named by the convention, with the date, region and type of this campaign',
	severity: 'warning',
	required: false,
	why: 'Reports group by name; a wrong date in it is the trace of a clone.',
	source: 'qa-rules §5 gov; playbook, naming',
	reads: ['program', 'brief', 'allEmails', 'allPages', 'forms', 'followUps'],
	options: z.strictObject({
		/** Of the program's name; its named groups must be the fields of the campaign. By default naming.program of the playbook. */
		pattern,
		/** Of the names of e-mails, pages and forms; none means any name. */
		assets: pattern,
	}),
	examples: {
		bad: [
			{ say: 'the name of the template', build: program('Center of Excellence webinar program') },
			{ say: 'another date', build: program('2025-11-12-emea-webinar-Planning-C-0142') },
			{ say: 'another region', build: program('2026-03-05-americas-webinar-Planning-C-0142') },
			{ say: 'another campaign', build: program('2026-03-05-emea-webinar-Planning-C-0099') },
			{
				say: 'a pattern of the team',
				build: program('WBN_260305_EMEA_Planning'),
				options: { pattern: '^(?<type>WEBINAR|NEWS)_(?<date>\\d{6})_(?<region>[A-Z]+)_.+$' },
			},
			{ say: 'an e-mail', options: { assets: '^EM_\\d\\d_' } },
		],
		quiet: [
			{ say: 'another title', build: program('2026-03-05-emea-webinar-planning-for-spring-C-0142') },
			{
				say: 'fitting a pattern of the team',
				build: program('WEBINAR_260305_EMEA_Planning'),
				options: { pattern: '^(?<type>WEBINAR|NEWS)_(?<date>\\d{6})_(?<region>[A-Z]+)_.+$' },
			},
			{
				say: 'a group that is no field',
				build: program('X1 Planning'),
				options: { pattern: '^(?<team>[A-Z]\\d) .+$' },
			},
		],
	},
	*check({ program: its, campaign, playbook, emails, pages, forms, followUps }, options) {
		const byPlaybook = options.pattern === undefined;
		const ofProgram = byPlaybook ? patternOf(campaign, playbook) : new RegExp(options.pattern!, 'u');
		const ofAssets = options.assets === undefined ? undefined : new RegExp(options.assets, 'u');
		for (const { kind, name, where } of assetNames({ program: its, emails, pages, forms, followUps })) {
			const shape = kind === 'program' ? ofProgram : kind === 'follow-up' ? undefined : ofAssets;
			const match = shape?.exec(name.slice(0, MAX));
			if (shape && !match) {
				yield {
					found: `the ${kind} ${say(name)}`,
					expected:
						kind === 'program'
							? `a name by ${say(byPlaybook ? playbook.naming.program : options.pattern!)}${campaign.programName ? `, e.g. ${say(campaign.programName)}` : ''}`
							: `a name by ${say(options.assets!)}`,
					mend: 'Rename it by the convention',
					where,
					evidence: name,
				};
			}
			for (const [group, value = ''] of Object.entries(match?.groups ?? {})) {
				const accepted = acceptedFor(group, campaign, playbook);
				if (!accepted || fits(group, value, accepted)) continue;
				yield {
					found: `the ${kind} ${say(name)} with the ${group} ${say(value)}`,
					expected: `${say(group === 'launchDate' || group === 'date' ? campaign.brief.launchDate : accepted[0]!)}, as the campaign says`,
					mend: `Correct the ${group} in the name`,
					where,
					evidence: `${group} ${value}`,
				};
			}
		}
	},
});

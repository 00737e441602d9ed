import { z } from 'zod/v4';

import { plainName } from '../lists';
import { defineRule } from '../rule';

const PROGRAM = '2026-03-05-emea-webinar-Planning-C-0142';
const lying = (its: Readonly<Record<string, string>>) => ({ production: { folders: its } });

/** "Marketing Activities / 2026 > Spring" in parts. */
const partsOf = (path: string) => path.split(/[/\\>]/).map(plainName);

/** "/Design Studio/Shared/" begins and ends with nothing. */
const withoutEnds = (path: string) => partsOf(path).filter((part) => part !== '');

export const govFolder = defineRule({
	id: 'gov-folder',
	title: 'each asset lies in the folder of the program',
	severity: 'warning',
	required: false,
	why: 'Program tokens reach no further than the program: elsewhere they are printed as they stand.',
	source: 'qa-rules §5 gov; Marketo: scope of tokens',
	reads: ['production', 'program'],
	restsOn: ['folders'],
	options: z.strictObject({
		/** Assets that lie elsewhere on purpose, by name, and folders of such assets, by path. */
		shared: z.array(z.string().min(1).max(500)).max(500).default([]),
	}),
	examples: {
		bad: [
			{ say: 'in another program', build: lying({ 'Invite 1': 'Marketing/2025/Autumn webinar/Emails' }) },
			{
				say: 'in the library',
				build: lying({
					'Invite 1': `Marketing/${PROGRAM}/Emails`,
					Register: 'Design Studio/Landing Pages',
				}),
			},
		],
		quiet: [
			{
				say: 'below the program',
				build: lying({
					'Invite 1': `Marketing / 2026 / ${PROGRAM.toUpperCase()} / Emails`,
					Register: `Marketing > ${PROGRAM}`,
				}),
			},
			{ say: 'the folder of the program itself', build: lying({ [PROGRAM]: 'Marketing/2026' }) },
			{
				say: 'a shared form',
				build: lying({ 'Global form': 'Design Studio/Forms' }),
				options: { shared: ['Global form'] },
			},
			{
				say: 'in a shared folder',
				build: lying({ 'Global form': '/Design Studio/Shared/Forms' }),
				options: { shared: ['/Design Studio/Shared'] },
			},
			{ say: 'a path that nobody knows', build: lying({ 'Invite 1': '' }) },
		],
	},
	*check({ production: { folders: its = {} }, program }, { shared }) {
		const own = plainName(program.name);
		const elsewhere = new Set([program.name, ...shared].map(plainName));
		const folders = shared.map(withoutEnds).filter(({ length }) => length > 1);
		for (const [name, path] of Object.entries(its)) {
			if (path.trim() === '' || elsewhere.has(plainName(name)) || partsOf(path).includes(own)) continue;
			if (folders.some((folder) => folder.every((part, i) => part === withoutEnds(path)[i]))) continue;
			yield {
				found: `"${name}" in the folder "${path}"`,
				expected: `a folder of the program "${program.name}"`,
				mend: `Move "${name}" into the program, or clone it there`,
				where: { part: `Asset "${name}"`, path: 'production.folders' },
				evidence: `${name}: ${path}`,
			};
		}
	},
});

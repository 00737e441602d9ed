import { z } from 'zod/v4';

import type { Build } from '../../launch/build';
import { type AssetName, assetNames } from '../assetNames';
import { say } from '../evidence';
import { plainName } from '../lists';
import { defineRule } from '../rule';

/** What platforms and people write in front of or behind the name of a copy. */
const COPY: readonly RegExp[] = [
	/^(?:copy|clone|duplicate)(?: \(?\d{1,3}\)?)? of (?:\w)/i,
	/^(?:kopie von|copie de|copia de|copia di|kopie van|cópia de|kopia av|kopi af|kopia|kopio|копия) (?!seguri|sauveg|sicurezza)/i,
	/[ _.([-](?:copy|clone|cloned|duplicate|kopie|copie|copia|cópia|kopia|kopi|копия)(?:[ _-]?\(?\d{1,3}\)?)?[)\]]?$/i,
	/\(clone\)|\[copy\]|のコピー$|副本$|사본$|복사본$/i,
];
/** A browser's and a platform's second "Invite". */
const NUMBER = /^(.{1,480}?) ?\((\d{1,2})\)$/;

/** The audience and what it is made of, each name once. */
const listNames = ({ name, include }: Build['audience']): AssetName[] => [
	{ kind: 'audience', name, where: { part: 'Audience', path: 'audience.name' } },
	...include.flatMap((list, i) =>
		list === name
			? []
			: [{ kind: 'list', name: list, where: { part: 'Audience', path: `audience.include[${i}]` } }],
	),
];

const program = (name: string) => ({ program: { id: '2001', name } });

export const govClone = defineRule({
	id: 'gov-clone',
	title: 'no name carries the trace of a clone',
	severity: 'warning',
	required: false,
	why: '"Copy of Invite 1" says that nobody has looked at it since it was cloned.',
	source: 'qa-rules §5 gov',
	reads: ['program', 'allEmails', 'allPages', 'forms', 'followUps', 'audience'],
	options: z.strictObject({ allow: z.array(z.string().min(1).max(500)).max(100).default([]) }),
	examples: {
		bad: [
			{ say: 'the platform’s words', email: { name: 'Copy of Invite 1' } },
			{ say: 'a number', email: { name: 'Invite 1 (1)' } },
			{
				say: 'behind the name',
				build: { landingPages: [{ id: '601', name: 'Register - Clone', status: 'approved' }] },
			},
			{
				say: 'German',
				build: { landingPages: [{ id: '601', name: 'Kopie von Anmeldung', status: 'approved' }] },
			},
			{ say: 'the audience', build: { audience: { name: 'EMEA planners - Copy' } } },
			{ say: 'a list of it, in French', build: { audience: { include: ['Copie de Planificateurs'] } } },
			{ say: 'the program', build: program('2026-03-05-emea-webinar-Planning-C-0142-copy') },
		],
		quiet: [
			{ say: 'words that begin alike', email: { name: 'Copywriting course, Clone Wars edition' } },
			{
				say: 'a series',
				build: {
					landingPages: [
						{ id: '601', name: 'Part (1)', status: 'approved' },
						{ id: '602', name: 'Part (2)', status: 'approved' },
					],
				},
			},
			{
				say: 'lists that only sound like it',
				build: { audience: { include: ['Copy editors', 'Cyclone relief readers'] } },
			},
			{ say: 'a year', email: { name: 'Invite (2026)' } },
			{ say: 'the copy of a contract', email: { name: 'Send the signed copy to all' } },
			{ say: 'allowed', email: { name: 'Print copy' }, options: { allow: ['Print copy'] } },
		],
	},
	*check({ program: its, emails, pages, forms, followUps, audience }, { allow }) {
		const names = [...assetNames({ program: its, emails, pages, forms, followUps }), ...listNames(audience)];
		const plain = new Set(names.map(({ name }) => plainName(name)));
		const isSeries = (stem: string) =>
			!plain.has(plainName(stem)) &&
			[1, 2, 3].filter((n) => plain.has(plainName(`${stem} (${n})`)) || plain.has(plainName(`${stem}(${n})`)))
				.length > 1;
		for (const { kind, name, where } of names) {
			const numbered = NUMBER.exec(name.trim());
			const isCopy =
				COPY.some((shape) => shape.test(name.trim())) || (numbered !== null && !isSeries(numbered[1]!));
			if (!isCopy || allow.includes(name)) continue;
			yield {
				found: `the ${kind} ${say(name)}`,
				expected: 'a name of its own',
				mend: 'Look through it once more, then give it its name',
				where,
				evidence: name,
			};
		}
	},
});

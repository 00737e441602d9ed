import { z } from 'zod/v4';

import type { FollowUp } from '../../launch/build';
import { type FlowAsset, isSameAsset, KIND_IN_WORDS, ownAssets } from '../flows';
import { plainName } from '../lists';
import { defineRule } from '../rule';

const followUp = (changes: Partial<FollowUp>): FollowUp => ({
	name: '02 Registered Follow-up',
	status: 'active',
	...changes,
});
const listening = (...listensTo: FlowAsset[]) => ({ followUps: [followUp({ listensTo })] });

/** "Fills Out Form is Autumn webinar.Register": an asset named like ours, in another program. */
function foreignProgram(trigger: string, names: readonly string[], program: string): string | undefined {
	const text = plainName(trigger);
	for (const name of new Set(names.map(plainName))) {
		const at = name === '' ? -1 : text.indexOf(`.${name}`);
		if (at > 0 && !text.slice(0, at).endsWith(plainName(program))) return trigger.trim();
	}
	return undefined;
}

export const flowTrigger = defineRule({
	id: 'flow-trigger',
	title: 'each follow-up starts on something of this campaign',
	severity: 'error',
	required: true,
	why: 'A clone that still listens to the form of the last webinar: those who register now hear nothing.',
	source: 'qa-rules §5 flow',
	reads: ['followUps', 'allEmails', 'allPages', 'forms', 'program'],
	restsOn: ['trigger'],
	options: z.strictObject({
		/** Assets that several campaigns share, by name. */
		shared: z.array(z.string().min(1).max(500)).max(200).default([]),
	}),
	examples: {
		bad: [
			{
				say: 'another program',
				build: listening({ kind: 'program', id: '1990', name: '2025-11 Autumn webinar' }),
			},
			{ say: 'another e-mail, by its id', build: listening({ kind: 'email', id: '44', name: 'Invite 1' }) },
			{ say: 'another page', build: listening({ kind: 'landingPage', name: 'Register autumn' }) },
			{
				say: 'another form',
				build: {
					...listening({ kind: 'form', name: 'Autumn form' }),
					forms: [{ id: '701', name: 'Spring form', fields: ['Email', 'utm_campaign'] }],
				},
			},
			{ say: 'nothing at all', build: { followUps: [followUp({ trigger: '', listensTo: [] })] } },
			{
				say: 'in the words of the platform',
				build: { followUps: [followUp({ trigger: 'Visits Web Page is 2025-11 Autumn webinar.Register' })] },
			},
		],
		quiet: [
			{ say: 'an e-mail of this campaign', build: listening({ kind: 'email', id: '501', name: 'Invite' }) },
			{
				say: 'by name, in the platform’s long form',
				build: listening({ kind: 'landingPage', name: '2026-03-05-emea-webinar-Planning-C-0142.Register' }),
			},
			{
				say: 'this program',
				build: listening({ kind: 'program', name: '2026-03-05-EMEA-webinar-planning-C-0142' }),
			},
			{ say: 'a form, where nobody told the forms', build: listening({ kind: 'form', name: 'Global form' }) },
			{
				say: 'a shared form',
				build: {
					...listening({ kind: 'form', name: 'Global form' }),
					forms: [{ id: '701', name: 'Spring form', fields: ['Email', 'utm_campaign'] }],
				},
				options: { shared: ['Global form'] },
			},
			{ say: 'a trigger that nobody told', build: { followUps: [followUp({})] } },
			{
				say: 'our page, in the words of the platform',
				build: {
					followUps: [
						followUp({ trigger: 'Visits Web Page is 2026-03-05-emea-webinar-Planning-C-0142.Register' }),
					],
				},
			},
		],
	},
	*check({ followUps, emails, pages, forms, program }, { shared }) {
		const own = ownAssets({ emails, pages, forms, program });
		const sharedNames = new Set(shared.map(plainName));
		const names = [...own.email, ...own.landingPage, ...own.form].map(({ name }) => name);
		for (const [index, { name, trigger, listensTo }] of followUps.entries()) {
			const where = { part: `Follow-up "${name}"`, path: `followUps[${index}].trigger` };
			const isBlank = trigger !== undefined && trigger.trim() === '';
			if ((listensTo?.length === 0 && (trigger ?? '').trim() === '') || (isBlank && !listensTo)) {
				yield {
					found: `the follow-up "${name}" has no trigger`,
					expected: 'a trigger, e.g. that the form of this campaign is filled in',
					mend: `Give "${name}" its trigger in the MAP`,
					where,
					evidence: name,
				};
			}
			for (const [i, asset] of (listensTo ?? []).entries()) {
				const ours = own[asset.kind];
				const isKnown = ours.length > 0 && !sharedNames.has(plainName(asset.name));
				if (!isKnown || ours.some((one) => isSameAsset(asset, one, program.name))) continue;
				const kind = KIND_IN_WORDS[asset.kind];
				yield {
					found: `the follow-up "${name}" listens to the ${kind} "${asset.name}"${asset.id ? ` (${asset.id})` : ''}`,
					expected: `the ${kind} of this campaign: ${ours
						.slice(0, 3)
						.map((one) => `"${one.name}" (${one.id})`)
						.join(', ')}`,
					mend: `Choose the ${kind} of this campaign in the trigger of "${name}"`,
					where: { part: where.part, path: `followUps[${index}].listensTo[${i}]` },
					evidence: `${asset.kind} ${asset.id ?? ''} ${asset.name}`,
				};
			}
			const foreign = listensTo ? undefined : foreignProgram(trigger ?? '', names, program.name);
			if (foreign === undefined) continue;
			yield {
				found: `the follow-up "${name}" starts on "${foreign.slice(0, 160)}"`,
				expected: `something of the program "${program.name}"`,
				mend: `Choose the asset of this campaign in the trigger of "${name}"`,
				where,
				evidence: foreign,
			};
		}
	},
});

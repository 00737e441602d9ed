import { z } from 'zod/v4';

import type { FollowUp } from '../../launch/build';
import { type FlowAsset, isSameAsset, KIND_IN_WORDS } from '../flows';
import { defineRule } from '../rule';
import type { EmailView } from '../views';

const followUp = (changes: Partial<FollowUp>) => ({
	followUps: [{ name: '02 Registered Follow-up', status: 'active' as const, ...changes }],
});
const sending = (asset: FlowAsset) =>
	followUp({
		steps: [
			{ kind: 'wait', name: 'Wait', waitMinutes: 5 },
			{ kind: 'send', name: 'Send', asset },
		],
	});

interface Named {
	readonly asset: FlowAsset;
	readonly path: string;
	readonly does: string;
}

const namedIn = ({ listensTo = [], steps = [] }: FollowUp, path: string): Named[] => [
	...listensTo.map((asset, i) => ({ asset, path: `${path}.listensTo[${i}]`, does: 'listens to' })),
	...steps.flatMap(({ asset }, i) =>
		asset ? [{ asset, path: `${path}.steps[${i}].asset`, does: 'uses' }] : [],
	),
];

/**
 * What the step itself says, else the e-mail of this build. A draft of a follow-up that is still off is no mistake: the
 * launch approves it and switches the follow-up on after that. One that is on sends now.
 */
function isUnapproved(
	{ asset, does }: Named,
	{ status }: FollowUp,
	emails: readonly EmailView[],
	program: string,
): boolean {
	if (asset.approved !== undefined) return !asset.approved;
	if (status !== 'active' || does !== 'uses' || asset.kind !== 'email') return false;
	return emails.some(({ email }) => email.approved === false && isSameAsset(asset, email, program));
}

export const flowAsset = defineRule({
	id: 'flow-asset',
	title: 'each e-mail, page and form that a follow-up uses is approved',
	severity: 'error',
	required: true,
	why: 'The step fails, or it sends the old version.',
	source: 'qa-rules §5 flow',
	reads: ['followUps', 'allEmails', 'program'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{ say: 'a draft is sent', build: sending({ kind: 'email', name: 'Confirmation', approved: false }) },
			{
				say: 'a follow-up that is on uses an e-mail of this build, which is a draft',
				email: { approved: false },
				build: sending({ kind: 'email', id: '501', name: 'Invite 1' }),
			},
			{
				say: 'the same, known by its name in the program',
				email: { approved: false },
				build: sending({ kind: 'email', name: '2026-03-05-emea-webinar-Planning-C-0142.Invite 1' }),
			},
			{
				say: 'the trigger names a form that is a draft',
				build: followUp({
					listensTo: [{ kind: 'landingPage', id: '601', name: 'Register', approved: false }],
				}),
			},
		],
		quiet: [
			{ say: 'approved', build: sending({ kind: 'email', name: 'Confirmation', approved: true }) },
			{
				say: 'a draft of this build in a follow-up that waits for the launch',
				email: { approved: false },
				build: {
					followUps: [
						...followUp({}).followUps,
						{
							name: '03 Thank-you',
							status: 'unknown',
							steps: [{ kind: 'send', name: 'Send', asset: { kind: 'email', id: '501', name: 'Invite 1' } }],
						},
					],
				},
			},
			{
				say: 'a draft of this build that no follow-up uses',
				email: { approved: false },
				build: sending({ kind: 'email', id: '999', name: 'Confirmation' }),
			},
			{ say: 'nobody told', build: sending({ kind: 'email', name: 'Confirmation' }) },
		],
	},
	*check({ followUps, emails, program }) {
		for (const [index, one] of followUps.entries()) {
			for (const named of namedIn(one, `followUps[${index}]`)) {
				const { asset, path, does } = named;
				if (asset.kind === 'program' || !isUnapproved(named, one, emails, program.name)) continue;
				const kind = KIND_IN_WORDS[asset.kind];
				yield {
					found: `the follow-up "${one.name}" ${does} the ${kind} "${asset.name}", which is not approved`,
					expected: `an approved ${kind}`,
					mend: `Approve "${asset.name}" in the MAP, or take it out of the follow-up`,
					where: { part: `Follow-up "${one.name}"`, path },
					evidence: `${asset.kind} ${asset.name}`,
				};
			}
		}
	},
});

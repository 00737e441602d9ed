import type { Build, FollowUp } from '../launch/build';
import { plainName } from './lists';
import type { EmailView, PageView } from './views';

export type FlowStep = NonNullable<FollowUp['steps']>[number];
export type FlowAsset = NonNullable<FollowUp['listensTo']>[number];

/** Where a step stands, in words and as a path. */
export const whereStep = (followUp: FollowUp, index: number, step: number) => ({
	part: `Follow-up "${followUp.name}"`,
	path: `followUps[${index}].steps[${step}]`,
});

/** What belongs to this campaign, by kind. */
export function ownAssets(parts: {
	readonly emails: readonly EmailView[];
	readonly pages: readonly PageView[];
	readonly forms: NonNullable<Build['forms']>;
	readonly program: Build['program'];
}): Readonly<Record<FlowAsset['kind'], readonly { readonly id: string; readonly name: string }[]>> {
	return {
		email: parts.emails.map(({ email }) => email),
		landingPage: parts.pages.map(({ page }) => page),
		form: parts.forms,
		program: [parts.program],
	};
}

/** Platforms write "Program.Asset" as well as "Asset". */
export function isSameAsset(
	asset: FlowAsset,
	own: { readonly id: string; readonly name: string },
	program: string,
): boolean {
	if (asset.id !== undefined && asset.id !== '') return asset.id === own.id;
	const [theirs, ours] = [plainName(asset.name), plainName(own.name)];
	return theirs === ours || theirs === `${plainName(program)}.${ours}`;
}

export const KIND_IN_WORDS: Readonly<Record<FlowAsset['kind'], string>> = {
	email: 'e-mail',
	landingPage: 'landing page',
	form: 'form',
	program: 'program',
};

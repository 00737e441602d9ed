import type { FollowUp, Build } from '../launch/build';
import type { EmailView, PageView } from './views';

export interface AssetName {
	/** E.g. `e-mail`. */
	readonly kind: string;
	readonly name: string;
	readonly where: { readonly part: string; readonly path: string };
}

/** The names that people gave: of the program and of everything in it. */
export function assetNames(parts: {
	readonly program: Build['program'];
	readonly emails: readonly EmailView[];
	readonly pages: readonly PageView[];
	readonly forms: NonNullable<Build['forms']>;
	readonly followUps: readonly FollowUp[];
}): AssetName[] {
	const { program, emails, pages, forms, followUps } = parts;
	return [
		{ kind: 'program', name: program.name, where: { part: 'Program', path: 'program.name' } },
		...emails.map((view) => ({ kind: 'e-mail', name: view.email.name, where: view.where('name') })),
		...pages.map(({ page, where }) => ({
			kind: 'landing page',
			name: page.name,
			where: { part: where.part, path: `${where.path}.name` },
		})),
		...forms.map(({ name }, i) => ({
			kind: 'form',
			name,
			where: { part: `Form "${name}"`, path: `forms[${i}].name` },
		})),
		...followUps.map(({ name }, i) => ({
			kind: 'follow-up',
			name,
			where: { part: `Follow-up "${name}"`, path: `followUps[${i}].name` },
		})),
	];
}

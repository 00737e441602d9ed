import {
	assetTime,
	type Call,
	found,
	fromJson,
	Refusal,
	requireField,
	requireForm,
	success,
	whole,
} from '../envelope.mts';
import type { Program, SmartCampaign, State, Versioned } from '../state.mts';

export const byName = ({ state, query }: Call) => {
	const name = requireField(query, 'name');
	if (name.includes(',')) return found([]);
	return found(
		state.programs.filter((program) => program.name.toLowerCase() === name.toLowerCase()).map(shown),
	);
};

export const byId = ({ state, params }: Call) => {
	const id = whole(params.id, 'id');
	return found(state.programs.filter((program) => program.id === id).map(shown));
};

/** Copies the program with everything in it: drafts, not approved, follow-ups off, nothing planned. */
export const clone = (call: Call) => {
	requireForm(call);
	const { state, params, form, now } = call;
	const template = state.programs.find(({ id }) => id === whole(params.id, 'id'));
	if (!template) throw new Refusal('702', 'Program not found');
	const name = requireField(form, 'name');
	if (name.length > 255) throw new Refusal('709', 'Name cannot exceed 255 characters');
	const folder = fromJson(requireField(form, 'folder')) as { id?: number; type?: string } | undefined;
	if (folder?.type !== 'Folder') throw new Refusal('711', 'Incompatible Folder Type');
	if (!state.folders.some(({ id }) => id === folder.id)) throw new Refusal('710', 'Parent Folder Not Found');
	if (state.programs.some((program) => program.name.toLowerCase() === name.toLowerCase())) {
		throw new Refusal('709', `Program with name '${name}' already exists`);
	}
	const at = new Date(now).toISOString();
	const program: Program = {
		id: state.nextId++,
		name,
		description: form.get('description') ?? '',
		folderId: folder.id!,
		createdAt: at,
		updatedAt: at,
	};
	state.programs.push(program);
	copyAssets(state, template.id, program.id, at);
	return success([shown(program)]);
};

/** @returns the ids and kinds of what is in the program */
export const content = ({ state, params, query }: Call) => {
	if (!['Folder', 'Program'].includes(query.get('type') ?? ''))
		throw new Refusal('701', 'type cannot be blank');
	const id = whole(params.id, 'id');
	const inside = (type: string, assets: { id: number; programId: number }[]) =>
		assets.filter(({ programId }) => programId === id).map((asset) => ({ id: asset.id, type }));
	const programs = state.programs
		.filter(({ folderId }) => folderId === id)
		.map((program) => ({ id: program.id, type: 'Program' }));
	return found(
		query.get('type') === 'Folder'
			? programs
			: [
					...inside('Email', state.emails),
					...inside('Landing Page', state.landingPages),
					...inside('Landing Page Form', state.forms),
					...inside('Smart Campaign', state.smartCampaigns),
				],
	);
};

function copyAssets(state: State, from: number, to: number, at: string): void {
	state.tokens[to] = structuredClone(state.tokens[from] ?? []);
	const copy = <T extends { id: number; programId: number }>(assets: T[], change: (asset: T) => T) =>
		assets.push(
			...assets
				.filter(({ programId }) => programId === from)
				.map((asset) =>
					change({
						...structuredClone(asset),
						id: state.nextId++,
						programId: to,
						createdAt: at,
						updatedAt: at,
					}),
				),
		);
	const asDraft = <V, T extends Versioned<V>>(asset: T): T => ({
		...asset,
		draft: asset.draft ?? asset.approved,
		approved: null,
	});
	copy(state.emails, asDraft);
	copy(state.landingPages, asDraft);
	copy(state.forms, asDraft);
	copy(
		state.smartCampaigns,
		(campaign): SmartCampaign => ({
			...campaign,
			isActive: false,
			status: campaign.type === 'trigger' ? 'Inactive' : 'Never Run',
			runs: [],
			members: [],
		}),
	);
}

const shown = ({ id, name, description, folderId, createdAt, updatedAt }: Program) => ({
	id,
	name,
	description,
	createdAt: assetTime(createdAt),
	updatedAt: assetTime(updatedAt),
	url: `https://app-sandbox.marketo.example/#ME${id}A1`,
	type: 'event',
	channel: 'Webinar',
	folder: { id: folderId, type: 'Folder' },
	status: 'unlocked',
	workspace: 'Default',
	tags: [],
	costs: [],
});

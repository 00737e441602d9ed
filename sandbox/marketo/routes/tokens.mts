import { type Call, found, Refusal, requireField, requireForm, success, whole } from '../envelope.mts';
import type { State, Token } from '../state.mts';

const TYPES = ['date', 'number', 'rich text', 'score', 'sfdc campaign', 'text'];

export const list = ({ state, params, query }: Call) => {
	if (query.get('folderType') !== 'Program') return found([]);
	const id = whole(params.id, 'id');
	const tokens = state.tokens[id] ?? [];
	return found(tokens.length === 0 ? [] : [shown(id, tokens)]);
};

/** Creates the token or replaces its value; the type of a token cannot change. */
export const save = (call: Call) => {
	requireForm(call);
	const { state, form } = call;
	const id = programId(call);
	const [name, type, value] = [
		requireField(form, 'name'),
		requireField(form, 'type'),
		form.get('value') ?? '',
	];
	if (name.length > 50) throw new Refusal('709', 'Token name cannot exceed 50 characters');
	if (!TYPES.includes(type)) throw new Refusal('1001', `Invalid value '${type}' for type`);
	if (type === 'date' && !/^\d{4}-\d\d-\d\d$/.test(value)) throw new Refusal('704', 'Invalid date format');
	if (type === 'number' && Number.isNaN(Number(value))) throw new Refusal('709', 'Value is not a number');
	const tokens = (state.tokens[id] ??= []);
	const existing = tokens.find((token) => token.name === name);
	if (existing && existing.type !== type)
		throw new Refusal('709', `Token '${name}' exists with type ${existing.type}`);
	if (existing) existing.value = value;
	else tokens.push({ name, type, value });
	return success([shown(id, [{ name, type, value }])]);
};

export const remove = (call: Call) => {
	requireForm(call);
	const id = programId(call);
	const name = requireField(call.form, 'name');
	const before = call.state.tokens[id] ?? [];
	const after = before.filter((token) => token.name !== name);
	if (after.length === before.length) throw new Refusal('702', 'Token not found');
	call.state.tokens[id] = after;
	return success([{ id }]);
};

function programId({
	state,
	params,
	form,
}: {
	state: State;
	params: Record<string, string>;
	form: URLSearchParams;
}): number {
	const id = whole(params.id, 'id');
	if (
		requireField(form, 'folderType') !== 'Program' ||
		!state.programs.some((program) => program.id === id)
	) {
		throw new Refusal('710', 'Parent Folder Not Found');
	}
	return id;
}

const shown = (id: number, tokens: Token[]) => ({
	folder: { type: 'Program', value: id },
	tokens: tokens.map((token) => ({
		...token,
		computedUrl: `https://app-sandbox.marketo.example/#ME${id}B2`,
	})),
});

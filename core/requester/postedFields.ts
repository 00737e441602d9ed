import { MAX_ANSWER } from '../intake/brief';
import { BRIEF_FIELDS } from '../playbook/schema';

const FIELDS = ['action', 'number', 'why', 'decision', 'note', 'code', ...BRIEF_FIELDS] as const;
/** Longest value taken from a form, in characters: the longest answer and a little more, so that too long is said. */
const MAX_POSTED = MAX_ANSWER * 2;

/** The fields of our forms that were sent, as text; anything else that a stranger sends is left out. */
export const postedFields = (body: Readonly<Record<string, unknown>>): Record<string, string> =>
	Object.fromEntries(
		FIELDS.flatMap((name) => {
			const value = body[name];
			return typeof value === 'string' ? [[name, value.slice(0, MAX_POSTED)] as const] : [];
		}),
	);

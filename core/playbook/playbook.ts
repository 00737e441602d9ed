import type { Calendar } from '../time/calendar';
import { read } from '../parse';
import { ProblemError } from '../problem';
import { defaultPlaybook } from './default';
import { soundPartsOf } from './parts';
import { readJson } from './readJson';
import { findBrokenReferences, findBrokenReferencesIn } from './references';
import { type Playbook, playbookSchema } from './schema';
import { versionOf } from './version';

/** A playbook that was checked, with the hash of its content as version. */
export interface LoadedPlaybook {
	readonly playbook: Playbook;
	/** 64 hex digits; a campaign is pinned to it. */
	readonly version: string;
}

/**
 * Checks a playbook as a whole: its form, every name that points at another entry, every calendar and time zone.
 * @param input an object or its JSON text
 * @throws ProblemError with every problem at once, each naming its field
 */
export function loadPlaybook(input: unknown): LoadedPlaybook {
	const playbook = readForm(withoutSchema(typeof input === 'string' ? readJson(input) : input));
	const broken = findBrokenReferences(playbook);
	if (broken.length > 0) throw new ProblemError(broken[0]!, ...broken.slice(1));
	return { playbook, version: versionOf(playbook) };
}

/** An editor's completion reads `$schema`; it is no part of the playbook and of its version. */
const withoutSchema = (input: unknown): unknown =>
	typeof input === 'object' && input !== null && Object.hasOwn(input, '$schema')
		? Object.fromEntries(Object.entries(input).filter(([key]) => key !== '$schema'))
		: input;

/** What is wrong with the form does not hide what is wrong with the rest. */
function readForm(input: unknown): Playbook {
	const reading = read(playbookSchema, input, 'Playbook');
	if ('value' in reading) return reading.value;
	const [first, ...rest] = reading.problems;
	throw new ProblemError(first, ...rest, ...findBrokenReferencesIn(soundPartsOf(input)));
}

/** The built-in playbook; its calendars are all plain ones. */
export interface BuiltInPlaybook extends LoadedPlaybook {
	readonly playbook: Playbook & { readonly calendars: Record<string, Calendar> };
}

let builtIn: BuiltInPlaybook | undefined;
export const builtInPlaybook = (): BuiltInPlaybook =>
	(builtIn ??= loadPlaybook(defaultPlaybook) as BuiltInPlaybook);

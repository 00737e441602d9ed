import { ProblemError } from '../problem';
import { type Place, placeOfFault } from './jsonFault';
import { sayJsonFault } from './sayJsonFault';

/**
 * Reads a playbook's JSON text.
 * @throws ProblemError that names the place, shows the line without its values, as a secret may stand there,
 * and says what is probably wrong
 */
export function readJson(text: string): unknown {
	const reading = tryJson(text);
	if (reading) return reading.value;
	const fault = placeOfFault(text);
	const { line, column } = lineAndColumn(text, fault);
	throw new ProblemError({
		where: 'Playbook',
		found: `text that stops being JSON at line ${line}, column ${column}`,
		expected: 'one JSON document',
		mend: sayJsonFault(text, fault),
	});
}

function lineAndColumn(text: string, { end }: Place) {
	const lines = text.slice(0, end).split('\n');
	return { line: lines.length, column: lines.at(-1)!.length + 1 };
}

function tryJson(text: string): { value: unknown } | undefined {
	try {
		return { value: JSON.parse(text) };
	} catch {
		return undefined;
	}
}

import { type Finding, SEVERITIES } from './finding';

const SECTIONS = [
	'emails',
	'landingPages',
	'forms',
	'tokens',
	'audience',
	'schedule',
	'followUps',
	'program',
	'vendorChecks',
	'brief',
];
const FIELDS = ['', 'name', 'from.name', 'from.address', 'replyTo', 'subject', 'preheader', 'html', 'text'];

function placeOf({ path, offset = -1 }: Finding['where']): number[] {
	const [, section = '', index = '0', field = ''] = /^([A-Za-z]+)(?:\[(\d+)\])?\.?(.*)$/.exec(path) ?? [];
	const rank = (list: readonly string[], word: string) =>
		list.includes(word) ? list.indexOf(word) : list.length;
	return [rank(SECTIONS, section), Number(index), rank(FIELDS, field), offset];
}

/** Order of the build and of the text; at one place the graver finding first, then by rule. */
export function byPlace(a: Finding, b: Finding): number {
	const [x, y] = [placeOf(a.where), placeOf(b.where)];
	const differ = x.findIndex((rank, i) => rank !== y[i]);
	if (differ >= 0) return x[differ]! - y[differ]!;
	const graver = SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
	if (graver !== 0) return graver;
	const [left, right] = [`${a.ruleId}\n${a.fingerprint}`, `${b.ruleId}\n${b.fingerprint}`];
	return left < right ? -1 : left > right ? 1 : 0;
}

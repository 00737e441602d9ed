import type { BriefField, Playbook } from '../playbook/schema';
import { sayProblem } from '../problem';
import type { Brief } from './brief';
import { FIELDS } from './fields';
import { gap, type Gap } from './gap';
import { QUALITY_CHECKS } from './quality';
import type { QualityCheck, Severity } from './quality/check';

export interface Quality {
	readonly gaps: readonly Gap[];
	readonly hints: readonly Gap[];
	/** How many checks had something to look at, and how many of those found nothing. */
	readonly counts: Readonly<Record<Severity, { readonly asked: number; readonly passed: number }>>;
}

/** Looks at the answers that were read, with the weights of the playbook (`intake.quality`). */
export function checkQuality(
	brief: Partial<Brief>,
	required: readonly BriefField[],
	{ intake, brand }: Playbook,
): Quality {
	const found: Record<Severity, Gap[]> = { gap: [], hint: [] };
	const counts = { gap: { asked: 0, passed: 0 }, hint: { asked: 0, passed: 0 } };
	for (const check of QUALITY_CHECKS) {
		const severity = severityOf(check, intake?.quality ?? {});
		if (severity === 'off' || check.fields.every((field) => (brief[field] ?? '') === '')) continue;
		const weak = [...check.check({ brief, required, brand })];
		counts[severity].asked += 1;
		if (weak.length === 0) counts[severity].passed += 1;
		for (const { field, severity: milder, ...parts } of weak) {
			found[milder ?? severity].push(gap(field, sayProblem({ where: FIELDS[field].label, ...parts })));
		}
	}
	return { gaps: found.gap, hints: found.hint, counts };
}

const severityOf = ({ id, severity }: QualityCheck, settings: Readonly<Record<string, Severity | 'off'>>) =>
	Object.hasOwn(settings, id) ? settings[id]! : severity;

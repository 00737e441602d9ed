import type { Defect, LookAlike } from './change.mts';
import { FIRST_RELEASE } from './promised.mts';
import { check, type Finding, type Gate, type Severity, type Situation } from './situation.mts';

export interface Outcome<Case> {
	readonly case: Case;
	/** What speaks now and did not on the clean campaign. */
	readonly news: readonly Finding[];
	/** In words; none when all is as it should be. */
	readonly wrong: string | undefined;
}

const WEIGHT: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

const keyOf = ({ ruleId, severity, fingerprint }: Finding) => `${ruleId} ${severity} ${fingerprint}`;

/**
 * Asks the gate about one changed campaign after the other; each clean one is asked once.
 * Focused, it runs for a mistake only the rules that may say it: a tenth of the time, the same answer.
 */
export class Measurement {
	private readonly before = new Map<string, ReadonlySet<string>>();

	readonly gate: Gate;
	readonly campaigns: ReadonlyMap<string, Situation>;
	private readonly focused: boolean;

	constructor(gate: Gate, campaigns: ReadonlyMap<string, Situation>, { focused = false } = {}) {
		this.gate = gate;
		this.campaigns = campaigns;
		this.focused = focused;
	}

	/** Rules with this mistake that exist, or that the first release promises. */
	isMeasured = ({ rules }: Defect): boolean =>
		FIRST_RELEASE.includes(rules[0]!) || rules.some((id) => this.gate.RULES.some((rule) => rule.id === id));

	of(defect: Defect): Outcome<Defect> {
		const news = this.news(defect, this.focused ? defect.rules : undefined);
		const its = news.filter(({ ruleId }) => defect.rules.includes(ruleId));
		const isFound = its.some(({ severity }) => WEIGHT[severity] >= WEIGHT[defect.severity]);
		const wrong =
			its.length === 0 ? 'nothing said' : `only ${its.map(({ severity }) => severity).join(', ')}`;
		return { case: defect, news, wrong: isFound ? undefined : wrong };
	}

	ofLookAlike(lookAlike: LookAlike): Outcome<LookAlike> {
		const news = this.news(lookAlike);
		const loud = news.filter(
			({ ruleId, severity }) => severity === 'error' || (severity === 'warning' && ruleId === lookAlike.rule),
		);
		const wrong = loud
			.map(({ ruleId, severity, message }) => `${ruleId} (${severity}): ${message}`)
			.join('; ');
		return { case: lookAlike, news, wrong: wrong || undefined };
	}

	private news({ on, apply }: Defect | LookAlike, only?: readonly string[]): Finding[] {
		const clean = this.campaigns.get(on);
		if (!clean) throw new Error(`there is no campaign "${on}" in tests/fixtures/campaigns`);
		const changed = structuredClone(clean);
		apply(changed);
		const { success, error } = this.gate.buildSchema.safeParse(changed.build);
		if (!success) throw new Error(`a build that cannot exist: ${error.message}`);
		if (only) changed.playbook = this.withOnly(only, changed.playbook);
		const known = this.known(clean);
		return check(this.gate, changed).findings.filter((finding) => !known.has(keyOf(finding)));
	}

	private withOnly(only: readonly string[], playbook: Situation['playbook']): Situation['playbook'] {
		const off = this.gate.RULES.filter(({ id }) => !only.includes(id)).map(({ id }) => [id, 'off'] as const);
		return {
			...playbook,
			qa: { ...playbook.qa, rules: { ...playbook.qa.rules, ...Object.fromEntries(off) } },
		};
	}

	private known(clean: Situation): ReadonlySet<string> {
		const known = this.before.get(clean.name) ?? new Set(check(this.gate, clean).findings.map(keyOf));
		this.before.set(clean.name, known);
		return known;
	}
}

export const titleOf = ({ on, say, ...rest }: Defect | LookAlike) =>
	`${'rules' in rest ? rest.rules[0]! : rest.rule}: ${say} (${on})`;

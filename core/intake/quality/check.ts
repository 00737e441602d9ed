import type { BriefField, Playbook } from '../../playbook/schema';
import type { Brief } from '../brief';

/** `gap`: the request waits for a better answer. `hint`: it is told, and the request goes on. */
export const SEVERITIES = ['gap', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a check sees: answers that could be read, under the playbook they are for. */
export interface Answered {
	readonly brief: Partial<Brief>;
	/** Fields that this request cannot go on without. */
	readonly required: readonly BriefField[];
	readonly brand: Playbook['brand'];
}

/** A weak answer, in the parts of an error sentence. */
export interface Weakness {
	readonly field: BriefField;
	readonly found: string;
	readonly expected: string;
	readonly mend: string;
	/** Milder than the check itself. */
	readonly severity?: 'hint';
}

interface Example {
	readonly say: string;
	readonly brief: Partial<Brief>;
}

/** One question to the answers of a request. File name = id in kebab case. */
export interface QualityCheck {
	readonly id: string;
	/** Completes "A request is good when …". */
	readonly title: string;
	readonly severity: Severity;
	readonly why: string;
	/** Asked when one of these is answered; else the check says nothing about the request. */
	readonly fields: readonly BriefField[];
	readonly examples: { readonly bad: readonly Example[]; readonly quiet: readonly Example[] };
	check(answered: Answered): Iterable<Weakness>;
}

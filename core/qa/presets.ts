import type { Playbook, QaPreset } from '../playbook/schema';
import type { Severity } from './finding';
import type { Rule } from './rule';

/** What a preset does to the rules. Groups are the first word of a rule's id, e.g. `legal`. */
export interface Preset {
	/** As the editor and the documents name it. */
	readonly title: string;
	readonly say: string;
	/** Taken for the purpose of the campaign; rules for other purposes are then not run. */
	readonly purpose?: Playbook['campaignTypes'][string]['purpose'];
	/** Findings this grave and graver block. */
	readonly blocksFrom?: Severity;
	/** Groups whose findings are only told. */
	readonly told?: readonly string[];
	/** Only these groups run, and over landing pages instead of e-mails. */
	readonly onPages?: readonly string[];
	/** Rules run that otherwise only the playbook turns on. */
	readonly optIns?: true;
	/** Rules that are not run. */
	readonly off?: readonly string[];
}

/** Rules about what mail programs do; a browser shows scripts, forms and style sheets, and follows relative links. */
const ONLY_MAIL = [
	'a11y-dir',
	'a11y-vml',
	'copy-offer',
	'html-active',
	'html-external-css',
	'html-form',
	'html-hidden-text',
	'html-line-length',
	'html-mso-conditional',
	'html-size',
	'link-landing',
	'link-relative',
	// lp-meta says the same of a page
	'a11y-lang',
	'a11y-title',
	'html-viewport',
];

export const PRESETS: Readonly<Record<QaPreset, Preset>> = {
	standard: { title: 'Standard', say: 'Every rule as the catalogue says' },
	strict: {
		title: 'Strict',
		say: 'Warnings block like errors, and English is spell-checked',
		blocksFrom: 'warning',
		optIns: true,
	},
	transactional: {
		title: 'Transactional',
		say: 'Leaves out the rules that the law has for marketing only, e.g. the unsubscribe link',
		purpose: 'transactional',
	},
	landingPage: {
		title: 'Landing Page',
		say: 'Checks the landing pages instead of the e-mails: links, HTML, accessibility, copy',
		onPages: ['lp', 'link', 'html', 'a11y', 'copy'],
		off: ONLY_MAIL,
	},
	internal: {
		title: 'Internal',
		say: 'Mail to colleagues: legal and UTM findings are only told',
		purpose: 'internal',
		told: ['legal', 'utm'],
	},
};

/**
 * Nobody may waive what the law demands of the sender, whoever signs: CAN-SPAM (15 USC 7704), CASL s. 6 and 11,
 * ePrivacy Directive art. 13, RFC 8058 as the mailbox providers demand it, GDPR art. 6 and 7.
 */
export const OF_THE_LAW: ReadonlySet<string> = new Set([
	'aud-suppression',
	'legal-address',
	'legal-consent',
	'legal-identity',
	'legal-imprint',
	'legal-list-unsubscribe',
	'legal-one-click',
	'legal-unsubscribe',
	'legal-unsubscribe-target',
	'legal-unsubscribe-visible',
	'utm-personal-data',
]);
export const isLaw = (ruleId: string) => OF_THE_LAW.has(ruleId);

export const groupOf = (ruleId: string) => ruleId.slice(0, ruleId.indexOf('-'));

/** Why the preset does not run the rule, if it does not. */
export function whyLeftOut({ title, onPages, off = [] }: Preset, { id }: Rule): string | undefined {
	const isForeign = onPages !== undefined && !onPages.includes(groupOf(id));
	return isForeign || off.includes(id) ? `not part of the preset "${title}"` : undefined;
}

import type { Check } from './engine';
import type { ReadName, Rule } from './rule';
import type { AllReadings } from './runRule';

/** Names of parts of the build that were not read at all. */
const WHOLE_PART: Readonly<Partial<Record<ReadName, RegExp>>> = {
	emails: /^e-?mails?$/i,
	allEmails: /^e-?mails?$/i,
	landingPages: /^landing ?pages?$/i,
	tokens: /^(?:program |my )?tokens?$/i,
	audience: /^audience$/i,
	schedule: /^schedule$/i,
	followUps: /^follow-?\s?ups?$/i,
};

const NAME_OF_PART: Readonly<Partial<Record<ReadName, string>>> = {
	emails: 'e-mail',
	allEmails: 'e-mails',
	landingPages: 'landing pages',
	allPages: 'landing pages',
	followUps: 'follow-ups',
	vendorChecks: 'checks of the platform',
};

/** These are asked for one by one below, or may be left out. */
const ASIDE: readonly ReadName[] = [
	'campaign',
	'brief',
	'otherSends',
	'images',
	'production',
	'linkAnswers',
	'speller',
];

/** Rules about the copy go on without a send date. */
const isThere = (read: ReadName, { reads }: Rule, given: readonly ReadName[]) =>
	given.includes(read) ||
	ASIDE.includes(read) ||
	(read === 'schedule' && reads.some((other) => given.includes(other)));

/** @returns why a rule has nothing to go by, or undefined when it has. */
export function whyNotRun(
	rule: Rule,
	{ campaign, surroundings, othersKnown }: AllReadings,
	{
		build: { unreadable, images, production },
		given,
		linkAnswers,
		speller,
	}: Pick<Check, 'build' | 'given' | 'linkAnswers' | 'speller'>,
): string | undefined {
	const left = given && rule.reads.find((read) => !isThere(read, rule, given));
	if (rule.reads.includes('linkAnswers') && !linkAnswers) return 'links were not asked';
	if (rule.reads.includes('speller') && !speller) return 'needs a dictionary, and none was loaded';
	if (rule.reads.includes('otherSends') && !othersKnown) return 'needs the other campaigns';
	if (rule.reads.includes('images') && !images) return 'needs facts of the image files';
	if (rule.reads.includes('production') && !production) return 'needs to know how the build came about';
	if (rule.reads.includes('brief') && !campaign) return 'needs the campaign and its brief';
	if (left !== undefined) return `needs the ${NAME_OF_PART[left] ?? left}, which nobody has given`;
	if (rule.purposes && !rule.purposes.includes(surroundings.purpose))
		return `not for ${surroundings.purpose} mail`;
	const missing = unreadable.find(
		({ what }) =>
			rule.reads.some((read) => WHOLE_PART[read]?.test(what.trim())) ||
			rule.restsOn?.some((word) => what.toLowerCase().includes(word)),
	);
	return missing && `${missing.what} could not be read: ${missing.why}`;
}

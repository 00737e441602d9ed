import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Instant } from '../../core/time/instant.ts';

type Core = typeof import('../../core/index.ts');
/** What the measurement needs of the core: the sources in jest, the bundle in `npm run corpus`. */
export interface Gate extends Pick<
	Core,
	'answersOf' | 'buildSchema' | 'builtInPlaybook' | 'checkBuild' | 'RULES'
> {
	/** The dictionary; without it only the mistakes that everybody makes are spelling mistakes. */
	readonly speller?: () => NonNullable<Parameters<Core['checkBuild']>[0]['speller']>;
}

type Check = Parameters<Core['checkBuild']>[0];
export type Finding = ReturnType<Core['checkBuild']>['findings'][number];
export type Severity = Finding['severity'];

/** A campaign and all that stands around it, as plain data that a mistake may change. */
export interface Situation {
	readonly name: string;
	/** Text in the HTML of the first e-mail, before which more content may stand. */
	readonly spot: string;
	now: string;
	build: Check['build'];
	campaign: Mutable<NonNullable<Check['campaign']>>;
	otherSends: Sent[];
	/** What became of asking links and images; none when nobody asked. */
	answers?: Answer[];
	playbook: Check['playbook'];
}

export type Answer = Parameters<Core['answersOf']>[0][number];
type Mutable<T> = { -readonly [K in keyof T]: T[K] };
export interface Sent {
	campaignId: string;
	title: string;
	subject?: string;
	/** ISO instant. */
	sendAt: string;
	audience: string[];
	size?: number;
}

interface Told {
	readonly now: string;
	readonly spot: string;
	readonly brand: Check['playbook']['brand'];
	readonly utmSource: string;
	readonly type: string;
	readonly template: { readonly followUps: string[]; readonly suppression: string[] };
	readonly campaign: NonNullable<Check['campaign']>;
	readonly otherSends: readonly Sent[];
	readonly build: Check['build'];
}

/** Every script and test starts at the root of the repository. */
export const FIXTURES = join(process.cwd(), 'tests', 'fixtures', 'campaigns');

/** A text that is the name of a file beside it ("@invite.html") is that file. */
function withFiles<T>(value: T, folder: string): T {
	if (typeof value === 'string')
		return (
			/^@\S+\.(?:html|txt)$/.test(value) ? readFileSync(join(folder, value.slice(1)), 'utf8') : value
		) as T;
	if (Array.isArray(value)) return value.map((item: unknown) => withFiles(item, folder)) as T;
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withFiles(item, folder)])) as T;
}

/** The built-in playbook as the brand of the campaign would have it. */
function playbookOf(base: Check['playbook'], { brand, utmSource, type, template }: Told): Check['playbook'] {
	const webinar = base.campaignTypes['webinar']!;
	const its = { ...base.map.templates['webinar']!, title: type, sendCampaign: '01 Send', ...template };
	return {
		...base,
		brand,
		campaignTypes: { [type]: { ...webinar, title: type, template: type } },
		naming: { ...base.naming, utm: { ...base.naming.utm, utm_source: utmSource } },
		map: { ...base.map, templates: { [type]: its } },
	};
}

/** The clean campaigns of tests/fixtures/campaigns. */
export function cleanCampaigns(gate: Gate): Map<string, Situation> {
	const base = gate.builtInPlaybook().playbook;
	const names = readdirSync(FIXTURES).sort();
	return new Map(
		names.map((name) => {
			const folder = join(FIXTURES, name);
			const told = withFiles(JSON.parse(readFileSync(join(folder, 'campaign.json'), 'utf8')) as Told, folder);
			const { now, spot, campaign, otherSends, build } = told;
			const playbook = playbookOf(base, told);
			return [name, { name, spot, now, campaign, otherSends: [...otherSends], build, playbook }];
		}),
	);
}

/** @returns the findings on a situation. */
export function check(gate: Gate, { build, campaign, otherSends, answers, playbook, now }: Situation) {
	return gate.checkBuild({
		build,
		campaign,
		playbook,
		now: Date.parse(now) as Instant,
		otherSends: otherSends.map((sent) => ({ ...sent, sendAt: Date.parse(sent.sendAt) as Instant })),
		speller: gate.speller?.(),
		linkAnswers: answers && gate.answersOf(answers),
		digest: '5e1d07c2'.repeat(8),
	});
}

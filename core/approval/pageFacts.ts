import type { Campaign, Round } from '../campaign/campaign';
import type { LaunchPackage } from '../launch/package';
import type { Playbook } from '../playbook/schema';
import type { Instant } from '../time/instant';
import type { StoredDecisions } from './decisionRow';
import type { Claims } from './link';
import { type Markup, markup, own } from './markup';
import type { Texts } from './texts';

/** What the parts of the page are made from. */
export interface PageFacts {
	readonly campaign: Campaign;
	readonly round: Round;
	readonly launchPackage: LaunchPackage;
	/** The package that was approved last, when it is still stored. */
	readonly lastApproved?: LaunchPackage;
	readonly playbook: Playbook;
	readonly stored: Pick<StoredDecisions, 'decisions' | 'wrongTries'>;
	readonly claims: Claims;
	readonly now: Instant;
	readonly texts: Texts;
}

/** The part of a page that says what came of a form. */
export const NEWS = 'news';
/**
 * Makes that part take the focus: without script a browser moves it only to where an address leads, and a page in a
 * sandbox may not use `autofocus`. So the forms post to `#news`.
 */
export const NEWS_ANCHOR = markup` id="${NEWS}" tabindex="-1"`;

export type Fact = readonly [label: string, value: Markup];

export const factList = (facts: readonly Fact[]) =>
	markup`<dl>${facts.map(([label, value]) => markup`<dt>${label}</dt><dd>${value}</dd>`)}</dl>`;

export const section = (heading: string, ...content: readonly Markup[]) =>
	markup`<section><h2>${heading}</h2>${content}</section>`;

export const list = (items: readonly string[], none: string) =>
	items.length === 0
		? markup`${none}`
		: markup`<ul>${items.map((item) => markup`<li>${own(item)}</li>`)}</ul>`;

/** A list with a label, left out when there is nothing in it. */
export const factOf = (label: string, items: readonly string[]): Fact[] =>
	items.length === 0 ? [] : [[label, list(items, '')]];

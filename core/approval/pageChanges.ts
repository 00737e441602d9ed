import type { Change } from '../launch/diff';
import { diffPackages } from '../launch/diff';
import { instantOf } from '../time/instant';
import { type Markup, markup, own } from './markup';
import { type PageFacts, section } from './pageFacts';
import { sayAt, zoneOf } from './people';
import { fill } from './texts';

/** Most changes shown; somebody who sees more reads everything again anyway. */
const MAX_SHOWN = 50;

/** What differs from the content that was approved last; nothing in the first round. */
export function changesPart({
	campaign: { lastApproved: approved },
	lastApproved,
	launchPackage,
	claims,
	playbook,
	texts,
}: PageFacts): Markup | undefined {
	const words = texts.page.changes;
	if (!approved) return undefined;
	const at = sayAt(instantOf(approved.at), zoneOf(claims.person, playbook), texts);
	const since = markup`<p>${fill(words.since, { round: approved.round, at })}</p>`;
	if (!lastApproved) return section(words.heading, since, markup`<p>${words.notStored}</p>`);
	const changes = diffPackages(lastApproved, launchPackage, texts.changes);
	if (changes.length === 0) return section(words.heading, since, markup`<p>${words.nothing}</p>`);
	const item = ({ field, from, to }: Change) =>
		markup`<li><strong>${own(field)}</strong><br>${words.was} ${own(from)}<br>${words.now} ${own(to)}</li>`;
	const more = changes.length - MAX_SHOWN;
	return section(
		words.heading,
		since,
		markup`<ul>${changes.slice(0, MAX_SHOWN).map(item)}</ul>`,
		...(more > 0 ? [markup`<p>${fill(words.more, { count: more })}</p>`] : []),
	);
}

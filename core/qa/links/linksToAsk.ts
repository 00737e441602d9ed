import { detectDialect, type Dialect } from '../dialects';
import type { HtmlDocument } from '../document';
import type { Check } from '../engine';
import { isSampleHost } from '../href';
import { linkNameOf } from '../linkNames';
import { type Link, linksOf } from '../links';
import { imagesOf } from '../look/images';
import { plainly } from '../preheader';
import { RULES } from '../rules';
import { settingsOf } from '../settings';
import { MASK } from '../source';
import { isSystemLink, waysOutOf } from '../unsubscribe';
import { viewsOf } from '../views';
import { isDefaultPreheader } from '../words/preheaders';
import { keyOf, type NotAsked, type Question } from './answers';
import { whyNotToAsk } from './mayBeAsked';

export interface ToAsk {
	readonly ask: readonly Question[];
	readonly notAsked: readonly NotAsked[];
}

function whyNotLink(
	document: HtmlDocument,
	link: Link,
	waysOut: ReadonlySet<Link>,
	url: URL,
): string | undefined {
	const isForOne =
		waysOut.has(link) ||
		isSystemLink(document, link) ||
		// "View online" and the like
		isDefaultPreheader(plainly(linkNameOf(document, link).all.slice(0, 200)));
	return isForOne ? 'lets readers out, or is for one reader' : whyNotToAsk(url, 'link');
}

function* targetsIn(document: HtmlDocument, dialect: Dialect): Iterable<NotAsked | Question> {
	const waysOut = new Set(waysOutOf(document, dialect).links);
	for (const link of linksOf(document)) {
		if (link.href.kind !== 'web') continue;
		const { url } = link.href;
		const hasToken = link.attribute?.value.includes(MASK);
		yield* target('link', url, () => (hasToken ? 'holds a token' : whyNotLink(document, link, waysOut, url)));
	}
	for (const { src, href, invisible } of imagesOf(document)) {
		if (href.kind !== 'web') continue;
		yield* target('image', href.url, () => {
			if (src?.value.includes(MASK)) return 'holds a token';
			return invisible ? 'counts who opens the mail' : whyNotToAsk(href.url, 'image');
		});
	}
}

function* target(
	kind: Question['kind'],
	url: URL,
	whyNot: () => string | undefined,
): Iterable<NotAsked | Question> {
	// another rule says that such a host is wrong
	if (isSampleHost(url.hostname)) return;
	const plain = new URL(url);
	plain.hash = '';
	const why = whyNot();
	yield why === undefined ? { kind, url: plain.href } : { kind, url: plain.href, why };
}

/**
 * @returns each target of the e-mails (or of the pages, when the preset checks pages) once, in order. An address that must not
 * be asked at one place is asked nowhere.
 */
export function linksToAsk(
	{ build, campaign, playbook, preset: asked }: Pick<Check, 'build' | 'campaign' | 'playbook' | 'preset'>,
	most: number,
): ToAsk {
	const { preset, settings } = settingsOf(RULES, playbook, { type: campaign?.brief.type, preset: asked });
	const onPages = preset.onPages !== undefined;
	const texts = onPages ? build.landingPages : build.emails;
	const dialect = detectDialect(
		build.map,
		texts.map(({ html = '' }) => html),
	);
	const targets = new Map<string, Question | NotAsked>();
	for (const { html } of viewsOf(build, dialect, onPages).emails) {
		for (const its of targetsIn(html, dialect)) {
			const known = targets.get(keyOf(its));
			if (!known || !('why' in known)) targets.set(keyOf(its), its);
		}
	}
	const isOn = ({ kind }: Question) =>
		settings.get(kind === 'link' ? 'link-status' : 'img-status')?.off === undefined;
	const wanted = [...targets.values()].filter(isOn);
	const ask = wanted.filter((its) => !('why' in its));
	return {
		ask: ask.slice(0, most),
		notAsked: [
			...wanted.filter((its): its is NotAsked => 'why' in its),
			...ask.slice(most).map((its) => ({ ...its, why: `is more than the ${most} that are asked` })),
		],
	};
}

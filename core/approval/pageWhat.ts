import type { LaunchPackage } from '../launch/package';
import { type Markup, markup, own } from './markup';
import { factList, type Fact, factOf, list, type PageFacts, section } from './pageFacts';
import { MAX_PREVIEW, MAX_TEXT, withTokens } from './preview';
import { textOfHtml } from './textOfHtml';
import { fill, type Texts } from './texts';

/** What will be sent: every e-mail, and what belongs to it. */
export function whatPart({ launchPackage, texts }: PageFacts): Markup {
	const { what } = texts.page;
	const { emails, landingPages, forms, followUps, unreadable } = launchPackage;
	const nameOf = ({ name }: { readonly name: string }) => name;
	const running = followUps.map(({ name, status }) => `${name}: ${what.status[status]}`);
	return section(
		what.heading,
		...emails.map((email) => emailPart(email, launchPackage, texts)),
		factList([
			...factOf(what.pages, landingPages.map(nameOf)),
			...factOf(what.forms, forms.map(nameOf)),
			[what.followUps, list(running, what.none)],
			...factOf(
				what.unreadable,
				unreadable.map((part) => `${part.what} (${part.why})`),
			),
		]),
	);
}

function emailPart(
	email: LaunchPackage['emails'][number],
	{ tokens, emails }: LaunchPackage,
	texts: Texts,
): Markup {
	const { what } = texts.page;
	const shown = (text: string) => own(withTokens(text, tokens, MAX_TEXT));
	const facts: Fact[] = [
		[texts.facts.subject, markup`<strong>${shown(email.subject)}</strong>`],
		...(email.preheader ? [[what.preheader, shown(email.preheader)] as const] : []),
		[texts.facts.from, markup`${shown(email.from.name)} &lt;${shown(email.from.address)}&gt;`],
		...(email.replyTo ? [[what.replyTo, shown(email.replyTo)] as const] : []),
		...factOf(
			what.attachments,
			(email.attachments ?? []).map(({ name }) => name),
		),
	];
	const html = withTokens(email.html, tokens, MAX_PREVIEW);
	const text = email.text ? withTokens(email.text, tokens, MAX_TEXT) : textOfHtml(html.slice(0, MAX_PREVIEW));
	const rest = text.length > MAX_TEXT ? `\n${what.cut}` : '';
	// An empty sandbox attribute takes everything away: script, forms, pop-ups, navigation of this page, its origin.
	const frame =
		html.length > MAX_PREVIEW
			? markup`<p class="note">${what.tooLarge}</p>`
			: markup`<p class="hint">${what.images}</p><iframe sandbox="" tabindex="0" title="${fill(what.frame, { name: email.name })}" srcdoc="${html}"></iframe>`;
	return markup`${emails.length > 1 ? markup`<h3>${what.email}: ${own(email.name)}</h3>` : undefined}${factList(facts)}${frame}<details><summary>${what.asText}</summary><pre tabindex="0" dir="auto">${text.slice(0, MAX_TEXT)}${rest}</pre></details>`;
}

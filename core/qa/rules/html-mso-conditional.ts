import { z } from 'zod/v4';

import { type Conditional, conditionalsOf, isNotForOutlook } from '../look/conditionals';
import type { HtmlDocument } from '../document';
import { isSwitch } from '../look/branches';
import { defineRule } from '../rule';

const TABLE = /<(\/?)table(?=[\s/>])/gi;

/** Tables that begin in a text less those that end there. */
function netTables(text: string): number {
	let net = 0;
	TABLE.lastIndex = 0;
	for (let match = TABLE.exec(text); match; match = TABLE.exec(text)) net += match[1] ? -1 : 1;
	return net;
}

/** `[if mso 12]` and `[if mso 16]` are two mails; only those that every Outlook reads can be added up. */
const isForOneVersion = ({ condition }: Conditional) =>
	/(?:^|[(!&|])(?:mso\d|(?:lte?|gte?)mso1)/.test(condition);

/** The platform chooses between parts somewhere from the first to the last of them: what is sent cannot be added up. */
function isDivided(html: HtmlDocument, blocks: readonly Conditional[]): boolean {
	const [first, last] = [blocks[0]?.start ?? 0, blocks.at(-1)?.end ?? 0];
	return html.source.tokens.some((token) => token.start > first && token.start < last && isSwitch(token));
}

export const htmlMsoConditional = defineRule({
	id: 'html-mso-conditional',
	title: 'each conditional comment for Outlook ends, and so do the tables in it',
	severity: 'error',
	required: true,
	why: 'Outlook drops everything up to the next end, or shows half a table; other clients show the comment.',
	source: 'qa-rules §5 html',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{ say: 'no end', body: '<!--[if !mso]><!--><p>Agenda</p>' },
			{ say: 'no begin', body: '<p>Agenda</p><!--<![endif]-->' },
			{ say: 'an end without its marks', body: '<!--[if mso]><p>Agenda</p>-->' },
			{ say: 'a comment in the comment', body: '<!--[if mso]><p>x</p><!-- y --><p>z</p><![endif]-->' },
			{
				say: 'a table that does not end for Outlook',
				body: '<!--[if mso]><table><tr><td><![endif]--><p>x</p><!--[if mso]></td></tr><![endif]-->',
			},
			{
				say: 'the same beside scripts of the platform',
				build: { map: 'sfmc' },
				body: '%%[ SET @a = 1 IF @a == 1 THEN SET @a = 2 ENDIF ]%%<!--[if mso]><table><tr><td><![endif]--><p>%%=v(@a)=%%</p>',
			},
		],
		quiet: [
			{
				say: 'ends that the platform chooses',
				build: { map: 'hubspot' },
				body: '<!--[if mso]><table><tr><td><![endif]--><p>x</p>{% if contact.vip %}<!--[if mso]></td></tr></table><![endif]-->{% else %}<!--[if mso]></td></tr></table><![endif]-->{% endif %}',
			},
			{
				say: 'a table around a part, for Outlook',
				body: '<!--[if (gte mso 9)|(IE)]><table><tr><td><![endif]--><p>x</p><!--[if mso]></td></tr></table><![endif]-->',
			},
			{ say: 'for all but Outlook', body: '<!--[if !mso]><!--><p>x</p><!--<![endif]-->' },
			{ say: 'for all but Outlook, with blanks', body: '<!--[if !mso]> --><p>x</p><!-- <![endif]-->' },
			{ say: 'the short form', body: '<![if !mso]><p>x</p><![endif]>' },
			{
				say: 'a table in one form for Outlook and in another for the rest',
				body: '<!--[if mso]><table><tr><td><![endif]--><!--[if !mso]><!--><table role="presentation"><tr><td><!--<![endif]--><p>x</p></td></tr></table>',
			},
			{ say: 'an ordinary comment', body: '<!-- if mso shows this, ask Anna -->' },
		],
	},
	*check({ email: { html } }) {
		const { blocks, strays } = conditionalsOf(html);
		for (const { condition, problem, start } of blocks) {
			if (!problem) continue;
			yield {
				found:
					problem === 'noEnd'
						? `[if ${condition}] without [endif]`
						: `[if ${condition}] with a comment inside`,
				expected: '<![endif]--> at the end, and no other comment before it',
				mend:
					problem === 'noEnd'
						? 'Write <![endif]--> where the part ends'
						: 'Remove the comment inside the comment',
				where: html.at(start),
				evidence: html.source.text.slice(start - 4, start + 60),
			};
		}
		for (const { start, end } of strays) {
			yield {
				found: '[endif] without [if …] before it',
				expected: 'each end to have its beginning',
				mend: 'Remove it, or write the missing <!--[if mso]>',
				where: html.at(start),
				evidence: html.source.text.slice(Math.max(0, start - 40), end),
			};
		}
		if (isDivided(html, blocks) || blocks.some((block) => block.problem || isForOneVersion(block))) return;
		const nets = blocks.map((block) => {
			if (block.inComment) return isNotForOutlook(block) ? 0 : netTables(block.text);
			return isNotForOutlook(block) ? -netTables(html.source.masked.slice(block.start, block.end)) : 0;
		});
		const net = nets.reduce((sum, one) => sum + one, 0);
		if (net === 0) return;
		const at = blocks[nets.findIndex((one) => Math.sign(one) === Math.sign(net))]!;
		yield {
			found: `${Math.abs(net)} ${net > 0 ? '<table> without </table>' : '</table> without <table>'} for Outlook`,
			expected: 'as many ends as beginnings in the parts that only Outlook reads',
			mend: `Find the ${net > 0 ? '<!--[if mso]> that should end' : '<!--[if mso]> that should begin'} the table and complete it`,
			where: html.at(at.start),
			evidence: html.source.text.slice(at.start - 4, at.start + 80),
		};
	},
});

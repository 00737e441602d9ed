import * as core from '../../../core';
import { check, cleanCampaigns, type Situation } from '../../qa/situation.mts';
import { expectLinear } from '../../support/linear.mts';

const campaigns = cleanCampaigns(core);
const webinar = campaigns.get('marketo-webinar')!;
/** The same in every run (mulberry32). */
function randomOf(seed: number) {
	let state = seed;
	return (below: number) => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) % below;
	};
}

const MAX_TEXT = 20_000;
const MAX_NAME = 500;
const LONGEST_REPORT = 3_000_000;

function withEmail(clean: Situation, fields: Partial<Situation['build']['emails'][number]>): Situation {
	const situation = structuredClone(clean);
	Object.assign(situation.build.emails[0]!, fields);
	return situation;
}

function expectAnswer(situation: Situation) {
	const report = check(core, situation);
	expect(['passed', 'needsReview', 'failed']).toContain(report.verdict);
	expect(JSON.stringify(report).length).toBeLessThan(LONGEST_REPORT);
}

describe.each([...campaigns])('%s, damaged', (_name, clean) => {
	const { html, text = '' } = clean.build.emails[0]!;

	test('cut anywhere', () => {
		for (let part = 1; part < 16; part++) {
			const cut = (whole: string) => whole.slice(0, Math.floor((whole.length * part) / 16));
			expectAnswer(withEmail(clean, { html: cut(html), text: cut(text), subject: cut(html).slice(-200) }));
		}
	});

	test('signs replaced, doubled and dropped', () => {
		const random = randomOf(html.length);
		const signs = '<>"\'={}[]|%*&;:#/?-!\0\u202E\uD800\uFFFD \n';
		for (let round = 0; round < 10; round++) {
			const letters = [...html];
			for (let n = 0; n < 40; n++)
				letters[random(letters.length)] = ['', signs[random(signs.length)]!.repeat(1 + random(3))][
					random(2)
				]!;
			expectAnswer(withEmail(clean, { html: letters.join('') }));
		}
	});

	test('spliced with the mail of another platform', () => {
		for (const other of campaigns.values()) {
			const its = other.build.emails[0]!.html;
			const half = Math.floor(html.length / 2);
			expectAnswer(
				withEmail(clean, { html: html.slice(0, half) + its.slice(-half), subject: its.slice(0, 500) }),
			);
		}
	});
});

/** Each repeated, in every field at once; made to send expressions with nested repeats astray. */
const BAITS: readonly string[] = [
	' ',
	'\n',
	'\r\n',
	'\u00A0 ',
	'\0',
	'\u200D',
	'\uD83D',
	'😀',
	'👩‍🎨',
	'\u0301',
	'İ',
	'ﬃ',
	'Ã¼',
	'â€',
	'\u007F',
	'a',
	'A',
	'a ',
	'aa aa ',
	'the ',
	'die die ',
	'x-',
	"o'",
	'a@',
	'@a.',
	'a.',
	'.a',
	'www.',
	'a,',
	'1',
	'1.',
	'1,',
	'1 ',
	'20 % ',
	'$1 ',
	'1/',
	'12 March ',
	'Mon, ',
	'until 1 ',
	'bis zum 1. ',
	'© 20',
	'Re: ',
	'AW:',
	'[',
	']',
	'[x',
	'((',
	'<<',
	'>>',
	'__',
	'!',
	'?!',
	'$',
	'…',
	'XXX ',
	'TODO',
	'insert ',
	'your ',
	'lorem ',
	'Code AB',
	'unsubscribe ',
	'hi ',
	'hi ,',
	'test ',
	'copy of ',
	'{',
	'}',
	'{{',
	'}}',
	'{{lead.',
	'{{my.a',
	'{{ a|',
	"{{ a|default('",
	'{%',
	'{% if ',
	'{% endif ',
	'{contactfield=',
	'*|',
	'|*',
	'*|IF:',
	'%%',
	'%%=',
	'%%[',
	']%%',
	'%20',
	'%',
	'#',
	'#if',
	'#end',
	'&',
	'&amp;',
	'&#',
	'&#x1F600;',
	'<',
	'>',
	'</',
	'<!',
	'<!-',
	'<!--',
	'-->',
	'<!--[if mso]>',
	'<![endif]-->',
	'<![if !mso]>',
	'<v:rect ',
	'<a ',
	'<a href=',
	'<p>',
	'<div>',
	'</div>',
	'<td>',
	'<b><i>',
	'<table>',
	'</table>',
	'<img ',
	'<img src="',
	'<style>',
	'<style>a{',
	'<script>',
	'<h1>',
	'="',
	"='",
	';',
	':',
	'color:',
	'color:red;',
	'font:',
	'url(',
	'rgb(',
	'@media',
	'@import',
	'/*',
	'*/',
	'{a:b}',
	'http:',
	'http://',
	'https://a',
	'https://https://',
	'https://a.b/?a=b&',
	'?utm_source=',
	'//',
	'/',
	'\\',
	'mailto:',
	'tel:+',
	'javascript:',
	'data:',
	'cid:',
	'SET @a ',
	'SET ',
	'%%=v(@a)=%%',
	'<<fill in ',
	'[a à ',
	'[NOME DO A ',
	'{A',
	'%A',
	'Olá, ',
	'até 1 de maio ',
	'sexta-feira, ',
	'vi ses ',
	'before we ',
	'ã\u0081\u0082',
	'left:-9999px;position:a;',
	'background:url(',
	'{% if a %}<h1>a</h1>{% endif %}',
	'unsubscribe_x}{',
];

const filled = (bait: string, length: number) =>
	bait.repeat(Math.ceil(length / bait.length)).slice(0, length);

/** The bait in every text that a person or a platform writes. */
function baited(bait: string, length: number): Situation {
	const situation = structuredClone(webinar);
	const { build, campaign } = situation;
	const whole = filled(bait, length);
	const line = whole.slice(0, MAX_TEXT);
	const name = whole.slice(0, MAX_NAME);
	const email = build.emails[0]!;
	build.emails = [email];
	Object.assign(email, {
		name,
		subject: line,
		preheader: line,
		from: { name: line, address: line },
		replyTo: line,
		text: whole,
		headers: { 'List-Unsubscribe': line, 'List-Unsubscribe-Post': line },
		html: `<html lang="${name}"><style>${line}</style><body><p>${whole}</p><a href="${line}" style="${line}">${line}</a><img src="${line}" alt="${line}"></body></html>`,
	});
	build.tokens.push({ name, type: 'text', value: line }, { name: 'my.Bait', type: 'text', value: whole });
	build.program.name = name;
	build.landingPages[0]!.html = whole;
	build.audience.include = [name];
	build.followUps[0]!.trigger = line;
	campaign.brief = { ...campaign.brief, subject: name, eventDate: '2026-03-12' };
	return situation;
}

test('baits are different', () => expect(new Set(BAITS).size).toBe(BAITS.length));

describe('a bait four times as long costs about four times as much', () => {
	test.each(BAITS.map((bait) => [JSON.stringify(bait), bait] as const))('%s', (_said, bait) => {
		const whole = (length: number) => baited(bait, length);
		expect(core.buildSchema.safeParse(whole(32_000).build).error).toBeUndefined();
		expectLinear(whole, 32_000, expectAnswer);
	});
});

describe('5 MB', () => {
	const SIZE = 5_000_000;
	const random = randomOf(5);
	const rows: [say: string, html: () => string][] = [
		['prose', () => `<body><p>${filled('The planners forecast demand with care. ', SIZE - 20)}</p>`],
		[
			'modules',
			() =>
				filled(
					'<table role="presentation"><tr><td><a href="https://kestrel-data.example/x">A guide</a></td></tr></table>',
					SIZE,
				),
		],
		[
			'binary',
			() =>
				Array.from({ length: SIZE / 8 }, () =>
					String.fromCharCode(...Array.from({ length: 8 }, () => random(65_536))),
				).join(''),
		],
		['one attribute', () => `<p title="${filled('a b ', SIZE - 20)}">x</p>`],
	];
	test.each(rows)(
		'%s: an answer',
		(_say, html) => {
			const content = html();
			expectAnswer(withEmail(webinar, { html: content, text: content }));
		},
		300_000,
	);
});

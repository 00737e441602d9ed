import { z } from 'zod/v4';

import { say } from '../evidence';
import { defineRule } from '../rule';

/** In brackets nothing else is meant; some of these words begin sentences, "Prova: 30 giorni gratis". */
const IN_BRACKETS =
	'test(?:e|o|o di prova)?|draft|proof|essai|bat|brouillon|entwurf|probe|prueba|borrador|prova|bozza|rascunho|proef|concept|utkast|udkast|luonnos|szkic|koncept|taslak|тест|черновик|do not send|nicht (?:ver)?senden|ne pas envoyer|no enviar|non inviare|niet (?:verzenden|versturen)|não enviar';
const AT_START =
	'test|draft|proof|entwurf|brouillon|borrador|bozza|rascunho|utkast|udkast|luonnos|taslak|test[- ]?(?:e-?)?(?:mails?|send|message|versand|sendung|nachricht|aussendung|verzending|utskick)|probe[- ]?(?:mail|versand|sendung)|(?:e-?mail|mail|envoi|courriel|message) de test|e?-?mail di (?:prova|test)|(?:correo|email|env[ií]o) de prueba|e-?mail de teste|proefmail|testowy|тест|тестовое письмо|черновик';
const MARKERS: readonly RegExp[] = [
	new RegExp(`[[({<【［（](?:${IN_BRACKETS})(?: ?\\d{1,3}| only| send| e?-?mail)?[\\])}>】］）]`, 'iu'),
	new RegExp(`^\\s*(?:${AT_START})\\s*(?:[:：–—|]|-\\s|#?\\d{1,3}\\s*[:–—|-]|$)`, 'iu'),
	/[【［[（(](?:テスト(?:配信|送信|メール)?|下書き|测试(?:邮件)?|測試|草稿|테스트|초안)[】］\])）]|^\s*(?:テスト(?:配信|送信|メール)|测试邮件|테스트 ?메일)/u,
	/^\s*(?:TEST|DRAFT|ENTWURF)\s(?=.*[a-z])/,
	/^\s*(?:copy|kopie|kopia|kopi|copie|copia|cópia|clone|klon|duplicate|duplikat) (?:of|von|van|de|di|da|do|av|af) (?!(?:din|ditt|dina|dine|deres|jouw|je|uw|tu|su|tuo|tua|sua?|seu|vårt?|vores|vår|den|det|het|el|los|las|les|il|o|os|as|un|una?|um|uma|en|et|ett)\b|seguri|sauveg|sicurezza|you|the\b|our\b|a\b|an\b|votre|ihre?r?m?\b|la\b|le\b)/i,
	/\b(?:do not|don't|dont) send\b|\bnicht (?:ver)?senden\b|\bne pas envoyer\b|\bno enviar\b|\bnon inviare\b|\bniet (?:verzenden|versturen)\b|\bnão enviar\b|送信禁止|请勿发送/i,
	/(?<![a-z\d])(?:v\d{1,2}[ _-]?final|final[ _-]?v\d{1,2}|final[ _-]final)(?![a-z\d])|_v\d{1,2}$/i,
	/(?:[[(]|[-–—_]\s?)(?:copy|copie|kopie|kopia|kopi|copia|cópia|clone|klon|duplikat|コピー)(?: \(?\d{1,3}\)?)?[\])]?\s*$|のコピー(?:\s?\d{1,3})?\s*$/iu,
	// in capitals behind a dash, after words that are not
	/(?<=\p{Ll}.{0,300})\s[-–—|:]\s?(?:TEST|DRAFT|PROOF|ENTWURF|BROUILLON|ESSAI|BORRADOR|PRUEBA|BOZZA|PROVA|RASCUNHO|CONCEPT|PROEF|UTKAST|UDKAST|SZKIC)(?: ?\d{1,3})?\s*$/u,
	// in capitals before a dash; "Prueba: 30 días gratis" is an offer
	/^\s*(?:PRUEBA|PROVA|ESSAI|PROEF|TESTE|PRÓBA)\s+[-–—|]\s(?=.*\p{Ll})/u,
];

export const envSubjectTestMarker = defineRule({
	id: 'env-subject-test-marker',
	title: 'no subject carries the marks of a test, a draft or a copy',
	severity: 'error',
	required: true,
	why: 'A mark that helped while building is read by the whole audience.',
	source: 'qa-rules §5 env; team checklists',
	reads: ['emails'],
	restsOn: [', subject'],
	options: z.strictObject({
		/** More words that must not stand in a subject, in any case. */
		markers: z.array(z.string().min(2).max(100)).max(50).default([]),
	}),
	examples: {
		bad: [
			{ say: 'a mark in brackets', email: { subject: '[TEST] Save your seat for Thursday' } },
			{ say: 'a mark before a colon', email: { subject: 'Draft: save your seat for Thursday' } },
			{ say: 'the name of a copy', email: { subject: 'Copy of Save your seat for Thursday' } },
			{ say: 'a warning to colleagues', email: { subject: 'Save your seat - DO NOT SEND yet' } },
			{ say: 'a copy in Swedish', email: { subject: 'Kopia av Boka din plats på torsdag' } },
			{ say: 'a copy, behind a dash, in German', email: { subject: 'Ihr Platz am Donnerstag - Kopie (2)' } },
			{ say: 'a copy in Japanese', email: { subject: '木曜日のお席のご予約のコピー' } },
			{ say: 'a draft, behind a dash', email: { subject: 'Save your seat for Thursday - DRAFT 2' } },
			{ say: 'a version', email: { subject: 'Save your seat for Thursday v3 final' } },
			{ say: 'a version of a file', email: { subject: 'Save your seat for Thursday_v2_FINAL' } },
			{ say: 'a copy, behind the subject', email: { subject: 'Save your seat for Thursday (copy)' } },
			{ say: 'a test in Spanish, before a dash', email: { subject: 'PRUEBA - Reserve su plaza' } },
			{ say: 'a test mail in German', email: { subject: 'Testmail: Ihr Platz am Donnerstag' } },
			{ say: 'a draft in Portuguese', email: { subject: 'Rascunho - sua vaga na quinta' } },
			{ say: 'a test in French, in brackets', email: { subject: '[ESSAI] Votre place pour jeudi' } },
			{ say: 'a test in Japanese', email: { subject: '【テスト】木曜日のお席のご予約' } },
			{
				say: 'a word of the team',
				email: { subject: 'Save your seat QA2 today' },
				options: { markers: ['qa2'] },
			},
		],
		quiet: [
			{ say: 'something to test', email: { subject: 'Test drive the new forecast this week' } },
			{ say: 'an offer to try, in Italian', email: { subject: 'Prova: 30 giorni gratis per tutti' } },
			{
				say: 'a copy for safety, in Spanish',
				email: { subject: 'Copia de seguridad: cinco consejos útiles' },
			},
			{ say: 'an offer to try, in Spanish', email: { subject: 'Prueba: 30 días gratis para todos' } },
			{ say: 'a rehearsal', email: { subject: 'Probe: so planen Sie mit weniger Daten' } },
			{ say: 'A/B test as a topic', email: { subject: 'What 40 A/B tests taught us about demand' } },
			{ say: 'a draft of a law', email: { subject: 'Draft EU rules on data: what changes' } },
			{ say: 'a copy for the reader', email: { subject: 'Your copy of the demand report is here' } },
			{ say: 'a copy for the reader, in Swedish', email: { subject: 'Kopia av din beställning' } },
			{ say: 'a test at the end', email: { subject: 'Ready for Thursday? Take the big forecast test' } },
			{ say: 'all capitals', email: { subject: 'TEST YOUR FORECAST TODAY' } },
		],
	},
	*check({ email: { subject } }, { markers }) {
		const text = subject.text.slice(0, 2_000);
		const lower = text.toLowerCase();
		const word = markers.find((marker) => lower.includes(marker.toLowerCase()));
		const match = MARKERS.map((marker) => marker.exec(text)).find(Boolean);
		const index = match?.index ?? (word ? lower.indexOf(word.toLowerCase()) : -1);
		if (index < 0) return;
		yield {
			found: `the mark ${say(match?.[0] ?? word!)} in the subject`,
			expected: 'the subject that the audience is to read',
			mend: 'Remove the mark from the subject',
			where: subject.where(index),
			evidence: match?.[0].trim() ?? word!,
		};
	},
});

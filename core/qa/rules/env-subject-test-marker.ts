import { z } from 'zod/v4';

import { say } from '../evidence';
import { defineRule } from '../rule';

const MARKERS: readonly RegExp[] = [
	/[[({<](?:test|draft|proof|entwurf|brouillon|borrador|bozza|do not send|nicht senden)(?: ?\d{1,3}| only| send| mail)?[\])}>]/i,
	/^\s*(?:test|draft|proof|entwurf|brouillon|borrador|bozza)\s*(?:[:–—|]|-\s|#?\d{1,3}\s*[:–—|-]|$)/i,
	/^\s*(?:TEST|DRAFT|ENTWURF)\s(?=.*[a-z])/,
	/^\s*(?:copy|kopie|copie|clone) (?:of|von|de) (?!you|the\b|our\b|a\b|an\b|votre|ihre?r?m?\b|la\b|le\b)/i,
	/\b(?:do not|don't|dont) send\b|\bnicht (?:ver)?senden\b|\bne pas envoyer\b/i,
	/\b(?:v\d{1,2}[ _-]?final|final[ _-]?v\d{1,2}|final[ _-]final)\b|_v\d{1,2}$/i,
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
			{ say: 'a version', email: { subject: 'Save your seat for Thursday v3 final' } },
			{
				say: 'a word of the team',
				email: { subject: 'Save your seat QA2 today' },
				options: { markers: ['qa2'] },
			},
		],
		quiet: [
			{ say: 'something to test', email: { subject: 'Test drive the new forecast this week' } },
			{ say: 'A/B test as a topic', email: { subject: 'What 40 A/B tests taught us about demand' } },
			{ say: 'a draft of a law', email: { subject: 'Draft EU rules on data: what changes' } },
			{ say: 'a copy for the reader', email: { subject: 'Your copy of the demand report is here' } },
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

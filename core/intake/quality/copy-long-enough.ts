import type { QualityCheck } from './check';
import { pointsToAttachment } from './placeholder';

/** Shorter copy is a note about the copy, in words. */
const FEWEST_WORDS = 8;

export const copyLongEnough: QualityCheck = {
	id: 'copy-long-enough',
	title: 'the copy is the text of the e-mail',
	severity: 'hint',
	why: 'A note about the text makes the builder write it.',
	fields: ['copy'],
	examples: {
		bad: [{ say: 'a note', brief: { copy: 'Invitation text' } }],
		quiet: [
			{ say: 'a text', brief: { copy: 'Join our 30-minute session and learn how to build the report.' } },
			{ say: 'a text without spaces', brief: { copy: '30分のウェビナーにご参加ください。' } },
			{ say: 'in a file', brief: { copy: 'See attachment', files: 'copy.docx (20 KB)' } },
		],
	},
	*check({ brief: { copy = '', files } }) {
		if (!/^[\p{Script=Latin}\p{P}\p{S}\p{N}\s]*$/u.test(copy) || (files && pointsToAttachment(copy))) return;
		const words = copy.split(/\s+/).filter(Boolean).length;
		if (words >= FEWEST_WORDS) return;
		yield {
			field: 'copy',
			found: `${words} ${words === 1 ? 'word' : 'words'}`,
			expected: 'the whole text of the e-mail',
			mend: 'Write it out, or add it as a file.',
		};
	},
};

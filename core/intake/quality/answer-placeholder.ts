import { quote } from '../../problem';
import { BRIEF_FIELDS, type BriefField } from '../../playbook/briefFields';
import { FIELDS } from '../fields';
import type { QualityCheck } from './check';
import { isNothing, placeholderIn, pointsToAttachment } from './placeholder';

const TEXTS: readonly BriefField[] = BRIEF_FIELDS.filter((field) =>
	['line', 'paragraph'].includes(FIELDS[field].kind),
);

export const answerPlaceholder: QualityCheck = {
	id: 'answer-placeholder',
	title: 'no answer stands for one that is still to come',
	severity: 'gap',
	why: '"TBD" fills the field and not the e-mail; the question comes back when the campaign is late already.',
	fields: TEXTS,
	examples: {
		bad: [
			{ say: 'to be announced', brief: { speaker: 'TBA' } },
			{ say: 'filler text', brief: { copy: 'Lorem ipsum dolor sit amet, consectetur.' } },
			{ say: 'a note to oneself', brief: { copy: 'Dear customer, [insert offer here] ends soon.' } },
			{ say: 'keys pressed at random', brief: { title: 'asdfgh' } },
			{ say: 'German', brief: { copy: 'Folgt noch.' } },
			{ say: 'an attachment that is not there', brief: { copy: 'See attachment' } },
		],
		quiet: [
			{ say: 'an attachment that is there', brief: { copy: 'See attachment', files: 'copy.docx (20 KB)' } },
			{ say: 'a word that only contains one', brief: { title: 'Testing in production: a webinar' } },
			{ say: 'Spanish for "everything"', brief: { title: 'TODO sobre informes' } },
			{ say: 'nothing to say', brief: { notes: 'None.' } },
		],
	},
	*check({ brief, required }) {
		for (const field of TEXTS) {
			const text = String(brief[field] ?? '');
			const isMissingFile = pointsToAttachment(text) && !brief.files;
			const placeholder = isMissingFile ? text : placeholderIn(text);
			if (placeholder === undefined || (!required.includes(field) && isNothing(text))) continue;
			yield {
				field,
				found: `${quote(placeholder)}${isMissingFile ? ' and no file' : ''}`,
				expected: 'the answer itself',
				mend: isMissingFile
					? 'Add the file in the form, or write the text into the field.'
					: required.includes(field)
						? 'Write what you know now; it can be changed later.'
						: 'Leave the field empty if there is nothing to say.',
				...(required.includes(field) ? {} : { severity: 'hint' as const }),
			};
		}
	},
};

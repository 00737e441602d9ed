import { quote } from '../../problem';
import type { QualityCheck } from './check';

const plain = (text: string) =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

export const subjectOwn: QualityCheck = {
	id: 'subject-own',
	title: 'subject line and preview text are written for the reader',
	severity: 'hint',
	why: 'The title is for colleagues; a preview text that repeats the subject wastes the second line in the inbox.',
	fields: ['subject', 'preheader'],
	examples: {
		bad: [
			{ say: 'the title again', brief: { title: 'Spring webinar', subject: 'Spring Webinar' } },
			{ say: 'the subject again', brief: { subject: 'Save your seat', preheader: 'Save your seat!' } },
		],
		quiet: [
			{
				say: 'three different lines',
				brief: { title: 'Spring webinar', subject: 'Save your seat', preheader: '30 minutes, live' },
			},
		],
	},
	*check({ brief: { title = '', subject = '', preheader = '' } }) {
		const line = plain(subject);
		if (line !== '' && line === plain(title))
			yield {
				field: 'subject',
				found: `${quote(subject)}, the same as the title`,
				expected: 'a line for the reader',
				mend: 'Say what the reader gets from opening it.',
			};
		if (line !== '' && line === plain(preheader))
			yield {
				field: 'preheader',
				found: `${quote(preheader)}, the same as the subject line`,
				expected: 'a second reason to open the e-mail',
				mend: 'Go on where the subject line ends.',
			};
	},
};

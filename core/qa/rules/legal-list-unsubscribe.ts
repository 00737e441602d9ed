import { z } from 'zod/v4';

import { DIALECTS } from '../dialects';
import { ADD_LIST_UNSUBSCRIBE, headerOf, headersAt } from '../headers';
import { defineRule } from '../rule';

export const legalListUnsubscribe = defineRule({
	id: 'legal-list-unsubscribe',
	title: 'each marketing e-mail has the header List-Unsubscribe',
	severity: 'error',
	required: true,
	why: 'Gmail and Yahoo show their own unsubscribe button by it, and refuse the mail of large senders without it.',
	source: 'qa-rules §5 legal; RFC 2369, Gmail and Yahoo sender rules',
	reads: ['emails'],
	restsOn: ['header'],
	purposes: ['marketing'],
	options: z.strictObject({
		/** Platforms that add the header when they send. */
		platformAdds: z.array(z.enum(DIALECTS)).default([...ADD_LIST_UNSUBSCRIBE]),
	}),
	examples: {
		bad: [
			{
				say: 'other headers only',
				build: { map: 'Postmark' },
				email: { headers: { 'X-Campaign': 'C-0142' } },
			},
			{
				say: 'an empty one',
				build: { map: 'Postmark' },
				email: {
					headers: { 'List-Unsubscribe': ' ', 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
				},
			},
			{
				say: 'a platform that does not add it in this account',
				email: { headers: { 'X-Campaign': 'C-0142' } },
				options: { platformAdds: [] },
			},
		],
		quiet: [
			{
				say: 'a header in another case',
				build: { map: 'Postmark' },
				email: {
					headers: {
						'LIST-UNSUBSCRIBE': '<https://northwind.example/u/7>',
						'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
					},
				},
			},
			{ say: 'a platform that adds it', email: { headers: { 'X-Campaign': 'C-0142' } } },
			{ say: 'headers that nobody knows', build: { map: 'Postmark' } },
		],
	},
	*check({ email, dialect }, { platformAdds }) {
		if (email.email.headers === undefined || headerOf(email, 'list-unsubscribe')) return;
		if (platformAdds.includes(dialect.id)) return;
		yield {
			found: 'no header List-Unsubscribe',
			expected: 'List-Unsubscribe: <https://…>',
			mend: 'Turn on List-Unsubscribe in the settings of the sending platform',
			where: headersAt(email),
			evidence: '',
		};
	},
});

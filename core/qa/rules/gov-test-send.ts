import { z } from 'zod/v4';

import { instantOf, isoOf } from '../../time/instant';
import { defineRule } from '../rule';

const history = (editedAt: string | undefined, testSentAt: string | undefined) => ({
	production: { editedAt, testSentAt },
});
const sayTime = (iso: string) => `${isoOf(instantOf(iso, 'Production')).slice(0, 16).replace('T', ' ')} UTC`;

export const govTestSend = defineRule({
	id: 'gov-test-send',
	title: 'a test mail was sent after the last change',
	severity: 'warning',
	required: false,
	why: 'A real inbox shows what no preview shows.',
	source: 'qa-rules §5 gov; Act-On',
	reads: ['production'],
	restsOn: ['test send'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{ say: 'before the last change', build: history('2026-03-02T08:00:00Z', '2026-03-02T07:59:00Z') },
			{ say: 'never', build: history('2026-03-02T08:00:00Z', undefined) },
			{ say: 'before, in another zone', build: history('2026-03-02T08:00:00Z', '2026-03-02T08:30:00+01:00') },
		],
		quiet: [
			{ say: 'at the same moment', build: history('2026-03-02T08:00:00Z', '2026-03-02T08:00:00Z') },
			{ say: 'nobody knows the last change', build: history(undefined, '2026-03-02T07:00:00Z') },
			{ say: 'a tool that tells neither', build: history(undefined, undefined) },
		],
	},
	*check({ production: { editedAt, testSentAt } }) {
		if (editedAt === undefined) return;
		if (testSentAt !== undefined && instantOf(testSentAt, 'Test') >= instantOf(editedAt, 'Production'))
			return;
		yield {
			found: testSentAt
				? `the last test mail at ${sayTime(testSentAt)}, before the last change at ${sayTime(editedAt)}`
				: `no test mail, and the last change at ${sayTime(editedAt)}`,
			expected: 'a test mail of what stands there now',
			mend: 'Send a test mail and read it on a phone and in Outlook',
			where: { part: 'Production', path: 'production.testSentAt' },
			evidence: `${testSentAt ?? 'none'} ${editedAt}`,
		};
	},
});

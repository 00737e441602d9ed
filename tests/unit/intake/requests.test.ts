import { FIELDS, type IntakeResult, submitBrief } from '../../../core/intake';
import { builtInPlaybook } from '../../../core/playbook';
import type { Instant } from '../../../core/time';
import { type BriefCase, BRIEFS, COMPLETE, HOSTILE, SUBMITTED_AT } from '../../fixtures/requests';
import { table } from '../../support/table';

const { playbook, version } = builtInPlaybook();
const submit = (answers: BriefCase[1]): IntakeResult =>
	submitBrief({
		answers: { ...COMPLETE, ...answers },
		playbook,
		version,
		campaigns: [],
		now: SUBMITTED_AT as Instant,
		baseUrl: 'https://n8n.example.com',
	});

/** The longest label first: "Audience" begins "Audience's time zone" too. */
const LABELS = Object.entries(FIELDS).sort(([, a], [, b]) => b.label.length - a.label.length);
/** The field that a sentence asks about, by the label that it begins with (or speaks of). */
const fieldOf = (sentence: string) =>
	LABELS.find(([, { label }]) => sentence.startsWith(label))?.[0] ??
	LABELS.find(([, { label }]) => sentence.startsWith(`The ${label.toLowerCase()}`))?.[0] ??
	sentence;

const whatCameOut = ({ output, answer, journal: { campaign } }: IntakeResult, expected: BriefCase[2]) => {
	switch (output) {
		case 'accepted':
			return {
				output,
				reads: Object.fromEntries(
					Object.keys('reads' in expected ? expected.reads : {}).map((field) => [
						field,
						campaign.brief[field as keyof typeof campaign.brief],
					]),
				),
			};
		case 'needsInfo':
			return { output, asks: [...new Set(campaign.gaps.map(fieldOf))].sort() };
		case 'declined':
			return { output, why: answer.lines.join(' ') };
	}
};

describe.each(Object.entries(BRIEFS))('%s requests', (_kind, cases) => {
	table('%s', cases, (_say, answers, expected) => {
		const came = whatCameOut(submit(answers), expected);
		if (expected.output === 'declined')
			expect(came).toEqual({ output: 'declined', why: expect.stringContaining(expected.because) as string });
		else if (expected.output === 'needsInfo')
			expect(came).toEqual({ output: 'needsInfo', asks: [...expected.asks].sort() });
		else expect(came).toEqual(expected);
	});
});

describe('what is written to people', () => {
	table<BriefCase>('%s: holds no markup of the request', HOSTILE, (_say, answers) => {
		for (const { html, subject } of submit(answers).journal.mails) {
			expect(html).not.toMatch(/<script|<img src=x/i);
			expect(subject).not.toMatch(/[\r\n]/);
		}
	});
});

it('there are 200 of them', () => {
	expect(Object.values(BRIEFS).flat().length).toBeGreaterThanOrEqual(200);
});

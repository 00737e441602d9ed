import { foldEvents } from '../../../core/campaign';
import { resubmitBrief, submitBrief } from '../../../core/intake';
import type { Instant } from '../../../core/time/instant';
import { goodAnswers, now, playbook, version, without } from './support';

const open = submitBrief({ answers: without('cta'), playbook, version, campaigns: [], now });
const later = (now + 3_600_000) as Instant;
const resubmit = (answers: unknown, campaign = open.journal.campaign) =>
	resubmitBrief({ campaign, answers, playbook, now: later, baseUrl: 'https://n8n.example' });

it('an added answer completes the stored brief', () => {
	const { output, journal, isRepeat } = resubmit({ cta: 'Save my seat', title: '', copy: null });
	expect({ output, isRepeat }).toEqual({ output: 'accepted', isRepeat: false });
	expect(journal.events.map(({ type }) => type)).toEqual(['resubmitted', 'accepted']);
	expect(journal.campaign.brief).toMatchObject({ title: 'Faster reporting', cta: 'Save my seat' });
	expect(journal.campaign.gaps).toEqual([]);
	expect(foldEvents([...open.journal.events, ...journal.events])).toEqual(journal.campaign);
});

it('asks again for what is still missing', () => {
	const two = submitBrief({
		answers: { ...without('cta'), speaker: '' },
		playbook,
		version,
		campaigns: [],
		now,
	});
	const { output, journal, answer } = resubmit({ speaker: 'Dr. Ada' }, two.journal.campaign);
	expect(output).toBe('needsInfo');
	expect(journal.events.map(({ type }) => type)).toEqual(['resubmitted', 'infoRequested']);
	expect(answer.headline).toBe('"Faster reporting" is stored, and one answer is still open.');
	expect(journal.mails.map(({ id }) => id)).toEqual(['intake-4-requester']);
});

it('declines when the time has gone by meanwhile', () => {
	expect(resubmit({ cta: 'Go', launchDate: '2026-11-11' })).toMatchObject({
		output: 'declined',
		journal: { campaign: { stage: 'closed' } },
	});
});

it.each([
	['nothing new', {}],
	['the same gap', { cta: '  ' }],
	['not even answers', 'junk'],
])('%s writes nothing and asks the same again', (_say, answers) => {
	const { output, isRepeat, journal, answer } = resubmit(answers);
	expect({ output, isRepeat, events: journal.events, mails: journal.mails }).toEqual({
		output: 'needsInfo',
		isRepeat: true,
		events: [],
		mails: [],
	});
	expect(answer.lines).toContain('Button text is missing: the words on the button.');
});

it('a campaign that has left the intake is told as it stands', () => {
	const { campaign } = submitBrief({ answers: goodAnswers, playbook, version, campaigns: [], now }).journal;
	const { output, isRepeat, answer } = resubmit({ title: 'Other' }, campaign);
	expect({ output, isRepeat }).toEqual({ output: 'accepted', isRepeat: true });
	expect(answer.headline).toBe(
		'Accepted: "Faster reporting" launches on Tue 24 November 2026, 10:00 (Europe/Berlin).',
	);
});

it('whoever has the link cannot redirect the mails', () => {
	const { journal } = resubmit({ cta: 'Go', requesterEmail: 'eve@evil.example' });
	expect(journal.campaign.brief.requesterEmail).toBe('dana@northwind.example');
	expect(journal.mails[0]!.to).toBe('dana@northwind.example');
});

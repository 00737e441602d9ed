import { FIELDS } from '../../../core/intake/fields';
import { submitBrief } from '../../../core';
import { loadPlaybook } from '../../../core/playbook';
import { defaultPlaybook } from '../../../core/playbook/default';
import type { BriefField, Playbook } from '../../../core/playbook';
import { lintPlaybook } from '../../../core/playbook/lint';
import { instantOf } from '../../../core/time/instant';
import { exampleFiles, playbookFile, playbookText } from '../../support/playbookFiles.mts';

/** A Monday in December, so that the year-end freeze lies between request and launch. */
const now = instantOf('2026-12-07T09:00:00Z');

const kindsOfAnswer: Partial<Record<(typeof FIELDS)[BriefField]['kind'], string>> = {
	email: 'dana@example.com',
	url: 'https://www.example.com/offer',
	number: '5000',
	amount: '1200',
	zone: 'Europe/Berlin',
	time: '10:00',
};

function answersFor(playbook: Playbook, type: string, tier: string, region: string) {
	const answers: Record<string, string> = Object.fromEntries(
		playbook.campaignTypes[type]!.required.map((field) => [
			field,
			kindsOfAnswer[FIELDS[field].kind] ?? `The ${FIELDS[field].label.toLowerCase()}`,
		]),
	);
	return {
		...answers,
		type: playbook.campaignTypes[type]!.title,
		tier: playbook.tiers[tier]!.title,
		region: playbook.regions[region]!.title,
		launchDate: '2027-01-20',
		launchTime: '10:00',
		timeZone: playbook.regions[region]!.tz,
		eventDate: '2027-02-10',
		objective: '150 registrations from customers',
		copy: 'Dear customer, in thirty minutes we show you how reports are ready before your coffee is. Please come, and bring your questions.',
		notes: 'The fair was moved',
	};
}

const examples = exampleFiles();
const global = playbookFile('global.json') as unknown as Playbook;

it('two examples are shipped: one region, and the world', () =>
	expect(examples.sort()).toEqual(['global.json', 'one-region.json']));

it('the global one has three regions, approvers in each, six types, and holidays for three years', () => {
	expect(Object.keys(global.regions)).toEqual(['emea', 'amer', 'apac']);
	expect(Object.keys(global.campaignTypes)).toEqual([
		'email',
		'webinar',
		'event',
		'nurture',
		'newsletter',
		'listImport',
	]);
	const hubs = ['london', 'newYork', 'auckland'].map((key) => global.calendars[key]!);
	for (const hub of hubs) {
		const holidays = 'week' in hub ? hub.holidays! : [];
		expect([...new Set(holidays.map((date) => date.slice(0, 4)))]).toEqual(['2026', '2027', '2028']);
		expect(holidays.filter((date) => [0, 6].includes(new Date(date).getUTCDay()))).toEqual([]);
	}
});

it('"$schema" is for editors only and does not count for the version', () => {
	const { $schema, ...rest } = playbookFile('global.json');
	expect($schema).toBe('./playbook.schema.json');
	expect(loadPlaybook(playbookText('global.json'))).toEqual(loadPlaybook(rest));
	expect(loadPlaybook({ ...defaultPlaybook, $schema: 'x' })).toEqual(loadPlaybook(defaultPlaybook));
});

describe.each(examples)('%s', (file) => {
	const { playbook, version } = loadPlaybook(playbookText(file));

	it('has nothing that a lint finds', () => expect(lintPlaybook({ playbook, now }).findings).toEqual([]));

	const wishes = Object.entries(playbook.campaignTypes).flatMap(([type, { leadTime }]) =>
		Object.keys(leadTime).flatMap((tier) =>
			Object.keys(playbook.regions).map((region) => [type, tier, region] as const),
		),
	);
	it.each(wishes)('accepts a request: %s, %s, %s', (type, tier, region) => {
		const answers = answersFor(playbook, type, tier, region);
		const result = submitBrief({
			answers,
			playbook,
			version,
			campaigns: [],
			now,
			baseUrl: 'https://n8n.example.com',
			formPath: 'campaign-request',
		} as Parameters<typeof submitBrief>[0]);
		expect({ output: result.output, answer: result.output === 'accepted' ? '' : result.answer }).toEqual({
			output: 'accepted',
			answer: '',
		});
	});
});

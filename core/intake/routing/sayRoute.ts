import { calendarOf } from '../../playbook/calendars';
import type { Playbook } from '../../playbook/schema';
import type { Brief } from '../brief';
import { languagesOf } from '../languages';
import type { Candidate, Misfit, Route } from './route';

/** Why this person, and why none of the others; the chosen one first. */
export function sayRoute({ chosen, passedOver }: Route, brief: RoutedBrief, playbook: Playbook): string[] {
	const name = ({ person }: Candidate) => playbook.people[person]!.name;
	const head =
		chosen.misfits.length === 0
			? `${name(chosen)}: ${qualities(chosen, brief, playbook).join(', ')}.`
			: `${name(chosen)}, because nobody fits wholly: ${chosen.misfits.map((one) => sayMisfit(one, chosen, playbook)).join(', ')}.`;
	return [head, ...passedOver.map((other) => `Not ${name(other)}: ${whyNot(other, chosen, playbook)}.`)];
}
export type RoutedBrief = Pick<Brief, 'type' | 'region' | 'languages'>;

function qualities({ person, load }: Candidate, brief: RoutedBrief, playbook: Playbook): string[] {
	const { skills, languages, regions, parallel } = playbook.people[person]!;
	const asked = languagesOf(brief);
	return [
		...(languages && asked.length > 0 ? [`speaks ${list(asked.map(sayLanguage))}`] : []),
		...(skills ? [`builds ${playbook.campaignTypes[brief.type]!.title}`] : []),
		...(regions ? [`works for ${playbook.regions[brief.region]!.title}`] : []),
		parallel === undefined ? sayCampaigns(load) : `${load} of ${sayCampaigns(parallel)}`,
		'not away',
	];
}

const sayCampaigns = (count: number) => (count === 1 ? '1 campaign' : `${count} campaigns`);

function whyNot(other: Candidate, chosen: Candidate, playbook: Playbook): string {
	if (other.misfits.length > 0) return other.misfits.map((one) => sayMisfit(one, other, playbook)).join(', ');
	const { parallel } = playbook.people[other.person]!;
	const has = `has ${parallel === undefined ? sayCampaigns(other.load) : `${other.load} of ${sayCampaigns(parallel)}`}`;
	return other.load === chosen.load && chosen.misfits.length === 0
		? `${has} too, and it is not their turn`
		: has;
}

function sayMisfit(misfit: Misfit, { person, load }: Candidate, playbook: Playbook): string {
	switch (misfit.code) {
		case 'away': {
			const { calendar } = playbook.people[person]!;
			const hours = calendarOf(playbook, calendar ?? playbook.stages.build.calendar);
			return misfit.haveMinutes <= 0
				? 'away until the build must be done'
				: `away, has only ${hours.sayWorkingMinutes(misfit.haveMinutes)} until the build must be done`;
		}
		case 'skill':
			return 'does not build this type';
		case 'region':
			return 'does not work for this region';
		case 'language':
			return `does not speak ${list(misfit.missing.map(sayLanguage))}`;
		case 'full':
			return `has ${load} of ${sayCampaigns(misfit.parallel)}`;
	}
}

/** `German` for `de`. */
export function sayLanguage(code: string): string {
	try {
		return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
	} catch {
		return code;
	}
}

const list = (words: readonly string[]) =>
	words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

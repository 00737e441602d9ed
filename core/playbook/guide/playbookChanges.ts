import { sayRule } from '../../approval/sayStage';
import { english } from '../../approval/texts';
import { changeRulesOf } from '../changesSchema';
import { list, type Section } from './document';
import { days, type GuideFacts, joined, peopleOf, roleTitle } from './words';

export function playbookChangesSection({ playbook }: GuideFacts): Section {
	const { owners, rule, linkDays } = changeRulesOf(playbook);
	const who = owners.map((role) => `${roleTitle(role, playbook)} (${joined(peopleOf(role, playbook))})`);
	return {
		id: 'playbook-changes',
		title: 'Changes of this playbook',
		blocks: list([
			`Decided by ${joined(who)}; ${sayRule(rule, english)}. A link is valid for ${days(linkDays)}.`,
			'Campaigns stay under the version they were accepted under.',
		]),
	};
}

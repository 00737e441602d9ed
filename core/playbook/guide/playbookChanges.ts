import { sayRule } from '../../approval/sayStage';
import { english } from '../../approval/texts';
import { changeRulesOf } from '../changesSchema';
import { paragraph, type Section } from './document';
import { type GuideFacts, joined, peopleOf, roleTitle } from './words';

/** How this playbook itself is changed. */
export function playbookChangesSection({ playbook }: GuideFacts): Section {
	const { owners, rule, linkDays } = changeRulesOf(playbook);
	const who = owners.map((role) => `${roleTitle(role, playbook)} (${joined(peopleOf(role, playbook))})`);
	return {
		id: 'playbook-changes',
		title: 'Changes of the playbook',
		blocks: [
			paragraph(
				`Everybody of the playbook may propose a change. Within ${linkDays} days it is decided by ${joined(who)}: ${sayRule(rule, english)}. One “no” ends it.`,
			),
			paragraph(
				'An approved change is for campaigns that are accepted from then on. Open ones stay under the version they were accepted under, until somebody puts them under another.',
			),
		],
	};
}

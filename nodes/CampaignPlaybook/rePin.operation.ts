import { ProblemError, quote, repinStep, saveItem } from '../../core';
import { defineOperation } from '../shared/operation';
import { campaignParameter } from '../shared/parameters/campaign';
import { playbookParameter, type Playbooks } from '../shared/parameters/playbook';
import {
	byParameter,
	modeParameter,
	toVersionParameter,
	voidRoundParameter,
	whyParameter,
} from './changeParameters';

export const rePin = defineOperation({
	value: 'rePin',
	name: 'Re-Pin',
	action: 'Put a campaign under another version',
	description:
		'Lets an open campaign go on under another version of the playbook and says what that changes; refuses when the version lacks what the campaign stands on',
	outputs: ['repinned', 'refused'],
	parameters: {
		saved: campaignParameter,
		toVersion: toVersionParameter,
		why: whyParameter,
		by: byParameter,
		mode: modeParameter,
		voidRound: voidRoundParameter,
		playbooks: playbookParameter,
	},
	run({ saved, toVersion, playbooks, ...asked }, { now }) {
		const { campaign } = saved;
		const to = versionOf(toVersion, playbooks);
		const result = repinStep({ campaign, from: playbooks.of(campaign), to, ...asked, now });
		return result.status === 'refused'
			? { output: 'refused', json: { campaignId: campaign.campaignId, why: result.why } }
			: {
					output: 'repinned',
					json: { ...saveItem(result.journal, saved, to.playbook, now), effect: result.effect ?? null },
				};
	},
});

function versionOf(version: string, playbooks: Playbooks) {
	const found = version === '' ? playbooks.current : playbooks.find(version);
	if (found) return found;
	throw new ProblemError({
		where: 'Field "To Version"',
		found: quote(version),
		expected: 'a version of the rows under Playbook Versions',
		mend: 'Copy it from the table campaign_playbook, or leave the field empty for the version in force.',
	});
}

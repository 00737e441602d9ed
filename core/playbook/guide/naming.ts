import { programNameOf, utmOf } from '../../intake/naming';
import type { Playbook } from '../schema';
import { code, paragraph, type Section, table } from './document';
import type { GuideFacts } from './words';

const CAMPAIGN_ID = 'C-7K3M9QXA';

export function namingSection({ playbook, today }: GuideFacts): Section {
	const brief = sampleBrief(playbook, today);
	const utm = Object.entries(utmOf(brief, CAMPAIGN_ID, playbook));
	return {
		id: 'naming',
		title: 'Names and tracking',
		blocks: [
			paragraph(
				'Programs and links are named by the workflows, not by hand. For example, for “',
				brief.title,
				'”:',
			),
			...table(
				['What', 'Rule', 'Example'],
				[
					['Program', [code(playbook.naming.program)], [code(programNameOf(brief, CAMPAIGN_ID, playbook))]],
					...utm.map(([name, value]) => [[code(name)], [code(playbook.naming.utm[name]!)], [code(value)]]),
				],
			),
		],
	};
}

function sampleBrief({ campaignTypes, tiers, regions }: Playbook, launchDate: string) {
	const [type = ''] = Object.keys(campaignTypes);
	const [tier = ''] = Object.keys(campaignTypes[type]?.leadTime ?? tiers);
	const [region = ''] = Object.keys(regions);
	return { launchDate, type, tier, region, title: 'Spring offer: faster reporting' };
}

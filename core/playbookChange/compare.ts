import { byArea, diffPlaybooks } from '../playbook/diff/diffPlaybooks';
import type { LoadedPlaybook } from '../playbook/playbook';
import { type EffectsQuestion, playbookEffects } from './playbookEffects';
import { sayCampaignEffect } from './campaignEffect';

/** What is otherwise in another playbook, and what that would mean for open campaigns; as data and in words. */
export function comparePlaybooks(current: LoadedPlaybook, question: EffectsQuestion) {
	const { to } = question;
	const changes = diffPlaybooks(current.playbook, to.playbook);
	const effects = playbookEffects(question);
	return {
		from: current.version,
		to: to.version,
		isSame: changes.length === 0,
		changes,
		effects,
		sentences: [
			...byArea(changes).flatMap(({ area, lines }) => [`${area}:`, ...lines.map((line) => `– ${line}`)]),
			...effects.sentences,
			...effects.campaigns.filter(({ status }) => status !== 'same').map(sayCampaignEffect),
		],
	};
}

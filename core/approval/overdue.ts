import type { Campaign, Round, RoundApprover, RoundStage } from '../campaign/campaign';
import type { Approver } from '../campaign/facts';
import { append, type Journal } from '../campaign/journal';
import type { Playbook } from '../playbook/schema';
import { type Instant, instantOf, isoOf } from '../time';
import type { Asking } from './asking';
import { askPeople } from './openStages';
import { addressOf } from './people';
import type { RoundResult, StageResult } from './roundResult';
import { dueFor, dutyOf } from './voters';
import { answererFor, delegateOf, presenceOf } from './workTime';

/** Asks somebody else too in every stage that is overdue and whose playbook says whom. */
export function askInstead(journal: Journal, result: RoundResult, asking: Asking): Journal {
	return result.stages.reduce((so, stage, index) => {
		const { campaign } = so;
		const { round } = campaign as Campaign & { round: Round };
		const added =
			stage.status === 'pending' ? addedTo(round.stages[index]!, stage, campaign, round, asking) : [];
		if (added.length === 0) return so;
		const next = append(so, asking.now, asking.actor, {
			type: 'approversAdded',
			data: {
				round: round.round,
				stage: index,
				approvers: added.map((approver) => ({ ...approver, roles: [...approver.roles] })),
			},
		});
		return askPeople(
			next,
			index,
			added.map(({ person }) => person),
			asking,
		);
	}, journal);
}

function addedTo(
	stage: RoundStage,
	{ from }: StageResult,
	campaign: Campaign,
	round: Round,
	{ playbook, now }: Asking,
): Approver[] {
	const { opened, onExpiry } = stage;
	if (!opened || onExpiry === undefined) return [];
	const search = new Search(stage, campaign, round, playbook, now);
	if (onExpiry === 'nextDelegate') {
		return opened.approvers
			.filter((approver) => isOverdue(approver, opened.approvers, now) && from.includes(approver.person))
			.flatMap((approver) => search.delegateFor(approver));
	}
	if (typeof onExpiry === 'string' || now < instantOf(opened.dueAt)) return [];
	if (opened.approvers.some(({ escalated }) => escalated)) return [];
	return search.peopleOf(onExpiry.escalateTo);
}

/** Somebody whose time is over and whose place nobody has taken yet. */
const isOverdue = ({ person, dueAt }: RoundApprover, approvers: readonly RoundApprover[], now: Instant) =>
	now >= instantOf(dueAt) && !approvers.some(({ takesOver }) => takesOver === person);

/** Looks for people who may still be asked: not against their duties, not away, and without a vote in the round. */
class Search {
	private readonly voting: Set<string>;

	constructor(
		private readonly stage: RoundStage,
		private readonly campaign: Campaign,
		private readonly round: Round,
		private readonly playbook: Playbook,
		private readonly now: Instant,
	) {
		const approvers = round.stages.flatMap(({ opened }) => opened?.approvers ?? []);
		this.voting = new Set(approvers.map(({ person }) => this.emailOf(person)));
	}

	private get window() {
		return { from: this.now, until: instantOf(this.round.linksExpireAt) };
	}

	private emailOf(person: string): string {
		return addressOf(this.playbook.people[person]?.email ?? '');
	}

	/** Takes the place in the list of voters, so that nobody is found twice. */
	private take(person: string | undefined): person is string {
		if (person === undefined) return false;
		const email = this.emailOf(person);
		if (email === '' || this.voting.has(email) || dutyOf(person, this.campaign, this.playbook)) return false;
		this.voting.add(email);
		return true;
	}

	private asked(person: string, roles: readonly string[]): Approver {
		const { stage, campaign, playbook } = this;
		const linksExpireAt = this.window.until;
		const dueAt = dueFor(person, { stage, campaign, playbook, others: [], opensAt: this.now, linksExpireAt });
		return { person, roles: [...roles], dueAt: isoOf(dueAt) };
	}

	delegateFor({ person, roles }: RoundApprover): Approver[] {
		const seen = [person];
		for (;;) {
			const next = delegateOf(seen.at(-1)!, this.window, this.playbook);
			if (next === undefined || seen.includes(next)) return [];
			seen.push(next);
			if (!presenceOf(next, this.window, this.playbook).here || !this.take(next)) continue;
			return [{ ...this.asked(next, roles), takesOver: person }];
		}
	}

	peopleOf(role: string): Approver[] {
		return (this.playbook.roles[role]?.people ?? [])
			.map((person) => answererFor(person, this.window, this.playbook).answers)
			.filter((person) => this.take(person))
			.map((person) => ({ ...this.asked(person, [role]), escalated: true }));
	}
}

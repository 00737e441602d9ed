import { sayMinutes } from '../time';
import type { Replay } from './replay';
import type { ReplaySums } from './replaySums';

/** A replay in words: what was looked at, then all stages together, then each. */
export function sayReplay(
	{ campaigns, open, notReplayed, byStage, overall }: Omit<Replay, 'clocks' | 'sentences'>,
	playbook: string,
): string[] {
	return [
		`${count(campaigns, 'finished campaign')} under the playbook "${playbook}"; ${count(open, 'open campaign')} left out; ${notReplayed.length} could not be replayed.`,
		...(overall.clocks > 0 ? [saySums('All stages', overall)] : []),
		...byStage.filter(({ clocks }) => clocks > 0).map((sums) => saySums(sums.title, sums)),
	];
}

const count = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;

const saySums = (title: string, sums: ReplaySums) =>
	`${title}: ${sayInTime(sums)}; ${sayLate(sums)}; ${sayMoved(sums)}.`;

function sayInTime({ before, after }: ReplaySums): string {
	if (before.attainment === after.attainment) return `${after.attainment} % in time as before`;
	return `${after.attainment} % in time instead of ${before.attainment} %`;
}

function sayLate({ before, after }: ReplaySums): string {
	const [was, is] = [sayHours(before.lateMinutes), sayHours(after.lateMinutes)];
	return was === is ? `${is} late as before` : `${is} late instead of ${was}`;
}

const sayMoved = ({ moved, clocks }: ReplaySums) => `${moved} of ${count(clocks, 'due time')} moved`;

/** Hours and not days, because days have other lengths in other calendars. */
const sayHours = (minutes: number) => sayMinutes(minutes, Infinity);

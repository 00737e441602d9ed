import { check } from './check.operation';
import { clockOperation } from './clockOperation';
import { explain } from './explain.operation';
import { forecast } from './forecast.operation';
import {
	calendarFact,
	pauseFact,
	reopenFact,
	resumeFact,
	retargetFact,
	startFact,
	stopFact,
} from './parameters';
import { replay } from './replay.operation';

export const operations = [
	check,
	clockOperation({
		value: 'start',
		name: 'Start',
		action: 'Start a clock of your own',
		description: 'Stages have clocks already; this starts another one beside them',
		fact: startFact,
	}),
	clockOperation({
		value: 'pause',
		name: 'Pause',
		action: 'Pause a clock',
		description: 'The clock stands still, and the time belongs to whom we wait for',
		fact: pauseFact,
	}),
	clockOperation({
		value: 'resume',
		name: 'Resume',
		action: 'Resume a clock',
		description: 'The clock goes on; its due time has moved by the paused working time',
		fact: resumeFact,
	}),
	clockOperation({
		value: 'retarget',
		name: 'Retarget',
		action: 'Change the target of a clock',
		description: 'Gives the clock another target in working time',
		fact: retargetFact,
	}),
	clockOperation({
		value: 'changeCalendar',
		name: 'Change Calendar',
		action: 'Measure a clock by another calendar',
		description: 'From then on the clock counts the working hours of another calendar',
		fact: calendarFact,
	}),
	clockOperation({
		value: 'reopen',
		name: 'Reopen',
		action: 'Reopen a clock that was stopped',
		description: 'The clock goes on; the time since its end does not count',
		fact: reopenFact,
	}),
	clockOperation({
		value: 'stop',
		name: 'Stop',
		action: 'Stop a clock',
		description: 'The work is done',
		fact: stopFact,
	}),
	explain,
	forecast,
	replay,
];

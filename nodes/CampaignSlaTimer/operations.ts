import { check } from './check.operation';
import { clockOperation } from './clockOperation';
import { explain } from './explain.operation';
import { pauseFact, resumeFact, retargetFact, startFact, stopFact } from './parameters';

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
		description: 'Gives the clock another target; what was worked so far counts',
		fact: retargetFact,
	}),
	clockOperation({
		value: 'stop',
		name: 'Stop',
		action: 'Stop a clock',
		description: 'The work is done',
		fact: stopFact,
	}),
	explain,
];

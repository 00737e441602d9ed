import { adopt } from './adopt.operation';
import { compare } from './compare.operation';
import { decideChange } from './decideChange.operation';
import { formDefinition } from './formDefinition.operation';
import { importHolidays } from './importHolidays.operation';
import { lint } from './lint.operation';
import { load } from './load.operation';
import { processGuide } from './processGuide.operation';
import { proposeChange } from './proposeChange.operation';
import { rePin } from './rePin.operation';
import { settleChanges } from './settleChanges.operation';

export const operations = [
	load,
	formDefinition,
	importHolidays,
	lint,
	processGuide,
	adopt,
	compare,
	rePin,
	proposeChange,
	decideChange,
	settleChanges,
];

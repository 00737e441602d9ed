import { adopt } from './adopt.operation';
import { compare } from './compare.operation';
import { decideChange } from './decideChange.operation';
import { importHolidays } from './importHolidays.operation';
import { load } from './load.operation';
import { proposeChange } from './proposeChange.operation';
import { rePin } from './rePin.operation';
import { settleChanges } from './settleChanges.operation';

export const operations = [
	load,
	importHolidays,
	adopt,
	compare,
	rePin,
	proposeChange,
	decideChange,
	settleChanges,
];

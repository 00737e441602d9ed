import { importHolidays } from './importHolidays.operation';
import { lint } from './lint.operation';
import { load } from './load.operation';
import { processGuide } from './processGuide.operation';

export const operations = [load, importHolidays, lint, processGuide];

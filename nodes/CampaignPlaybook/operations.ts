import { importHolidays } from './importHolidays.operation';
import { load } from './load.operation';

export const operations = [load, importHolidays];

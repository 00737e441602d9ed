import { formDefinition } from './formDefinition.operation';
import { importHolidays } from './importHolidays.operation';
import { load } from './load.operation';

export const operations = [load, formDefinition, importHolidays];

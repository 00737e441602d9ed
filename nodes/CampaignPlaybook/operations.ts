import { load } from './load.operation';

export const operations = [load];

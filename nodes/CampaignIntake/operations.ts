import { submit } from './submit.operation';

export const operations = [submit];

import { askDetails } from './askDetails.operation';
import { decideRush } from './decideRush.operation';
import { readFiles } from './readFiles.operation';
import { remind } from './remind.operation';
import { submit } from './submit.operation';

export const operations = [submit, askDetails, readFiles, remind, decideRush];

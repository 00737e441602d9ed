import { check } from './check.operation';
import { checkBuildOnly } from './checkBuildOnly.operation';
import { recordReview } from './recordReview.operation';

export const operations = [check, checkBuildOnly, recordReview];

import { applySafeFixes } from './applySafeFixes.operation';
import { askReview } from './askReview.operation';
import { check } from './check.operation';
import { checkBuildOnly } from './checkBuildOnly.operation';
import { recordReview } from './recordReview.operation';
import { tickChecklist } from './tickChecklist.operation';
import { waive } from './waive.operation';

export const operations = [
	check,
	checkBuildOnly,
	applySafeFixes,
	askReview,
	recordReview,
	tickChecklist,
	waive,
];

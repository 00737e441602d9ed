import { openOutbox } from './openOutbox.operation';
import { recordEvent } from './recordEvent.operation';
import { takeOutbox } from './takeOutbox.operation';
import { tickOffOutbox } from './tickOffOutbox.operation';

export const operations = [recordEvent, takeOutbox, openOutbox, tickOffOutbox];

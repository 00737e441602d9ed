import { openOutbox } from './openOutbox.operation';
import { reassign } from './reassign.operation';
import { recordEvent } from './recordEvent.operation';
import { takeOutbox } from './takeOutbox.operation';
import { tickOffOutbox } from './tickOffOutbox.operation';

export const operations = [recordEvent, reassign, takeOutbox, openOutbox, tickOffOutbox];

import type { Playbook } from '../playbook/schema';

/** Least real time between the hand-over and the run, in minutes. Marketo: documented minimum of `schedule.json`. */
export const MINIMUM_LEAD_MINUTES: Readonly<Record<Playbook['map']['kind'], number>> = { marketo: 5 };

import type { Build } from '../launch/build';
import { type CivilDay, civilDayOf } from '../time/civil';
import type { Instant } from '../time/instant';
import { instantToLocal } from '../time/localTime';
import { isTimeZone } from '../time/timeZone';

/** @returns the local day on which the mail goes out, or today where it is not scheduled yet. */
export function sendDayOf({ sendAt, timeZone }: Build['schedule'], now: Instant): CivilDay {
	const scheduled = sendAt === null ? undefined : civilDayOf(sendAt.slice(0, 10));
	return scheduled ?? civilDayOf(instantToLocal(now, isTimeZone(timeZone) ? timeZone : 'UTC').date)!;
}

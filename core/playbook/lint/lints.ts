import { approvalDue } from './approval-due';
import { approvalDuties } from './approval-duties';
import { approvalPeople } from './approval-people';
import { calendarEnds } from './calendar-ends';
import { lawOff } from './law-off';
import { leadTime } from './lead-time';
import type { Lint } from './lint';
import { materialityShadowed } from './materiality-shadowed';
import { namingId } from './naming-id';
import { personAbsent } from './person-absent';
import { personSameAddress } from './person-same-address';
import { policyNone } from './policy-none';
import { policyShadowed } from './policy-shadowed';
import { roleAbsent } from './role-absent';
import { sendSlot } from './send-slot';
import { stageAccountable } from './stage-accountable';
import { stageEscalation } from './stage-escalation';
import { stageHours } from './stage-hours';
import { targetShadowed } from './target-shadowed';
import { templateSuppression } from './template-suppression';
import { tokenNotAsked } from './token-not-asked';
import { unused } from './unused';
import { utmIncomplete } from './utm-incomplete';

/** Every lint, by what it looks at; a test compares this list with the folder. */
export const LINTS: readonly Lint[] = [
	stageAccountable,
	stageEscalation,
	stageHours,
	leadTime,
	targetShadowed,
	policyNone,
	policyShadowed,
	approvalPeople,
	approvalDuties,
	approvalDue,
	materialityShadowed,
	personAbsent,
	personSameAddress,
	roleAbsent,
	lawOff,
	templateSuppression,
	tokenNotAsked,
	namingId,
	utmIncomplete,
	calendarEnds,
	sendSlot,
	unused,
];

import { answerPlaceholder } from './answer-placeholder';
import { audienceDescribed } from './audience-described';
import { buttonSaysWhat } from './button-says-what';
import type { QualityCheck } from './check';
import { copyLongEnough } from './copy-long-enough';
import { eventFarEnough } from './event-far-enough';
import { objectiveMeasurable } from './objective-measurable';
import { offerOutlivesLaunch } from './offer-outlives-launch';
import { subjectOwn } from './subject-own';
import { urlFinal } from './url-final';
import { urlPublic } from './url-public';
import { urlSecure } from './url-secure';

/** Every check, in the order of the form. */
export const QUALITY_CHECKS: readonly QualityCheck[] = [
	answerPlaceholder,
	audienceDescribed,
	objectiveMeasurable,
	subjectOwn,
	copyLongEnough,
	buttonSaysWhat,
	urlPublic,
	urlSecure,
	urlFinal,
	offerOutlivesLaunch,
	eventFarEnough,
];

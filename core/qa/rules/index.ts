import type { Rule } from '../rule';
import { audEmpty } from './aud-empty';
import { audSuppression } from './aud-suppression';
import { copyLorem } from './copy-lorem';
import { copySlot } from './copy-slot';
import { copyTodo } from './copy-todo';
import { envFromDomain } from './env-from-domain';
import { envPreheaderMissing } from './env-preheader-missing';
import { envReplyTo } from './env-reply-to';
import { envSubjectBrief } from './env-subject-brief';
import { envSubjectControl } from './env-subject-control';
import { envSubjectLength } from './env-subject-length';
import { envSubjectMissing } from './env-subject-missing';
import { envSubjectTestMarker } from './env-subject-test-marker';
import { envTextMissing } from './env-text-missing';
import { flowInactive } from './flow-inactive';
import { htmlSize } from './html-size';
import { imgAlt } from './img-alt';
import { legalAddress } from './legal-address';
import { legalUnsubscribe } from './legal-unsubscribe';
import { linkHttp } from './link-http';
import { linkMalformed } from './link-malformed';
import { linkNonprod } from './link-nonprod';
import { linkPlaceholder } from './link-placeholder';
import { linkRelative } from './link-relative';
import { linkSampleDomain } from './link-sample-domain';
import { linkTargetMissing } from './link-target-missing';
import { mapCheck } from './map-check';
import { schedBlackout } from './sched-blackout';
import { schedBrief } from './sched-brief';
import { schedHours } from './sched-hours';
import { schedNonexistent } from './sched-nonexistent';
import { schedPast } from './sched-past';
import { schedZone } from './sched-zone';
import { tokenFallback } from './token-fallback';
import { tokenForeign } from './token-foreign';
import { tokenRendered } from './token-rendered';
import { tokenSyntax } from './token-syntax';
import { tokenUnknown } from './token-unknown';
import { utmMissing } from './utm-missing';

/** Every rule, in the order of the catalogue; a test compares this list with the folder. */
export const RULES: readonly Rule[] = [
	envFromDomain,
	envPreheaderMissing,
	envReplyTo,
	envSubjectBrief,
	envSubjectControl,
	envSubjectLength,
	envSubjectMissing,
	envSubjectTestMarker,
	envTextMissing,
	tokenFallback,
	tokenForeign,
	tokenRendered,
	tokenSyntax,
	tokenUnknown,
	linkHttp,
	linkMalformed,
	linkNonprod,
	linkPlaceholder,
	linkRelative,
	linkSampleDomain,
	linkTargetMissing,
	utmMissing,
	legalAddress,
	legalUnsubscribe,
	htmlSize,
	imgAlt,
	copyLorem,
	copySlot,
	copyTodo,
	audEmpty,
	audSuppression,
	schedBlackout,
	schedBrief,
	schedHours,
	schedNonexistent,
	schedPast,
	schedZone,
	flowInactive,
	mapCheck,
];

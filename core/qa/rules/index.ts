import type { Rule } from '../rule';
import { a11yContrast } from './a11y-contrast';
import { a11yDir } from './a11y-dir';
import { a11yHeadingOrder } from './a11y-heading-order';
import { a11yJustify } from './a11y-justify';
import { a11yLang } from './a11y-lang';
import { a11yLinkUnderline } from './a11y-link-underline';
import { a11yTableRole } from './a11y-table-role';
import { a11yTextSize } from './a11y-text-size';
import { a11yTitle } from './a11y-title';
import { a11yVml } from './a11y-vml';
import { audEmpty } from './aud-empty';
import { audEveryone } from './aud-everyone';
import { audInternal } from './aud-internal';
import { audOverlap } from './aud-overlap';
import { audSeed } from './aud-seed';
import { audSize } from './aud-size';
import { audSuppression } from './aud-suppression';
import { audTestList } from './aud-test-list';
import { brandFont } from './brand-font';
import { brandName } from './brand-name';
import { brandPalette } from './brand-palette';
import { copyBanned } from './copy-banned';
import { copyDatePast } from './copy-date-past';
import { copyDoubled } from './copy-doubled';
import { copyLanguage } from './copy-language';
import { copyLorem } from './copy-lorem';
import { copyOffer } from './copy-offer';
import { copyRequired } from './copy-required';
import { copySlot } from './copy-slot';
import { copySpelling } from './copy-spelling';
import { copyTodo } from './copy-todo';
import { copyWeekday } from './copy-weekday';
import { copyYear } from './copy-year';
import { cssDarkMode } from './css-dark-mode';
import { cssFontStack } from './css-font-stack';
import { cssSupport } from './css-support';
import { cssWidth } from './css-width';
import { envAttachment } from './env-attachment';
import { envFromDomain } from './env-from-domain';
import { envFromName } from './env-from-name';
import { envPreheaderDefault } from './env-preheader-default';
import { envPreheaderLength } from './env-preheader-length';
import { envPreheaderMissing } from './env-preheader-missing';
import { envPreheaderRepeats } from './env-preheader-repeats';
import { envReplyTo } from './env-reply-to';
import { envSubjectBrief } from './env-subject-brief';
import { envSubjectCaps } from './env-subject-caps';
import { envSubjectControl } from './env-subject-control';
import { envSubjectFakeReply } from './env-subject-fake-reply';
import { envSubjectHype } from './env-subject-hype';
import { envSubjectLength } from './env-subject-length';
import { envSubjectMissing } from './env-subject-missing';
import { envSubjectReused } from './env-subject-reused';
import { envSubjectTestMarker } from './env-subject-test-marker';
import { envTextDiverges } from './env-text-diverges';
import { envTextMissing } from './env-text-missing';
import { envTitleDiffers } from './env-title-differs';
import { flowAsset } from './flow-asset';
import { flowDeadEnd } from './flow-dead-end';
import { flowExit } from './flow-exit';
import { flowInactive } from './flow-inactive';
import { flowTrigger } from './flow-trigger';
import { flowWait } from './flow-wait';
import { govApproval } from './gov-approval';
import { govApprovalStale } from './gov-approval-stale';
import { govClone } from './gov-clone';
import { govFolder } from './gov-folder';
import { govName } from './gov-name';
import { govTags } from './gov-tags';
import { govTemplate } from './gov-template';
import { govTestSend } from './gov-test-send';
import { htmlActive } from './html-active';
import { htmlBalance } from './html-balance';
import { htmlCharset } from './html-charset';
import { htmlCommentLeak } from './html-comment-leak';
import { htmlDoctype } from './html-doctype';
import { htmlDuplicate } from './html-duplicate';
import { htmlExternalCss } from './html-external-css';
import { htmlForm } from './html-form';
import { htmlHiddenText } from './html-hidden-text';
import { htmlLineLength } from './html-line-length';
import { htmlMojibake } from './html-mojibake';
import { htmlMsoConditional } from './html-mso-conditional';
import { htmlSize } from './html-size';
import { htmlViewport } from './html-viewport';
import { imgAlt } from './img-alt';
import { imgAltQuality } from './img-alt-quality';
import { imgDataUri } from './img-data-uri';
import { imgDimensions } from './img-dimensions';
import { imgFormat } from './img-format';
import { imgHost } from './img-host';
import { imgHttp } from './img-http';
import { imgOnly } from './img-only';
import { imgSource } from './img-source';
import { imgStatus } from './img-status';
import { imgWeight } from './img-weight';
import { legalAddress } from './legal-address';
import { legalConsent } from './legal-consent';
import { legalIdentity } from './legal-identity';
import { legalImprint } from './legal-imprint';
import { legalListUnsubscribe } from './legal-list-unsubscribe';
import { legalOneClick } from './legal-one-click';
import { legalReason } from './legal-reason';
import { legalUnsubscribe } from './legal-unsubscribe';
import { legalUnsubscribeTarget } from './legal-unsubscribe-target';
import { legalUnsubscribeText } from './legal-unsubscribe-text';
import { legalUnsubscribeVisible } from './legal-unsubscribe-visible';
import { linkAnchor } from './link-anchor';
import { linkDomain } from './link-domain';
import { linkHttp } from './link-http';
import { linkIpHost } from './link-ip-host';
import { linkLanding } from './link-landing';
import { linkMailto } from './link-mailto';
import { linkMalformed } from './link-malformed';
import { linkNested } from './link-nested';
import { linkNonprod } from './link-nonprod';
import { linkPlaceholder } from './link-placeholder';
import { linkQuery } from './link-query';
import { linkRelative } from './link-relative';
import { linkSampleDomain } from './link-sample-domain';
import { linkScheme } from './link-scheme';
import { linkShortener } from './link-shortener';
import { linkStatus } from './link-status';
import { linkTargetMissing } from './link-target-missing';
import { linkTel } from './link-tel';
import { linkTextAmbiguous } from './link-text-ambiguous';
import { linkTextEmpty } from './link-text-empty';
import { linkTextHost } from './link-text-host';
import { linkTextVague } from './link-text-vague';
import { lpForm } from './lp-form';
import { lpMeta } from './lp-meta';
import { lpStatus } from './lp-status';
import { lpTracking } from './lp-tracking';
import { mapCheck } from './map-check';
import { schedBlackout } from './sched-blackout';
import { schedBrief } from './sched-brief';
import { schedConflict } from './sched-conflict';
import { schedEvent } from './sched-event';
import { schedFrequency } from './sched-frequency';
import { schedHours } from './sched-hours';
import { schedNonexistent } from './sched-nonexistent';
import { schedPast } from './sched-past';
import { schedThrottle } from './sched-throttle';
import { schedZone } from './sched-zone';
import { tokenBlock } from './token-block';
import { tokenFallback } from './token-fallback';
import { tokenForeign } from './token-foreign';
import { tokenPreheader } from './token-preheader';
import { tokenRendered } from './token-rendered';
import { tokenReserved } from './token-reserved';
import { tokenSample } from './token-sample';
import { tokenScope } from './token-scope';
import { tokenSyntax } from './token-syntax';
import { tokenUnknown } from './token-unknown';
import { tokenUrl } from './token-url';
import { utmConsistency } from './utm-consistency';
import { utmDuplicate } from './utm-duplicate';
import { utmFormat } from './utm-format';
import { utmMissing } from './utm-missing';
import { utmPersonalData } from './utm-personal-data';
import { utmSystemLink } from './utm-system-link';
import { utmValue } from './utm-value';

/** Every rule, in the order of the catalogue; a test compares this list with the folder. */
export const RULES: readonly Rule[] = [
	envAttachment,
	envFromDomain,
	envFromName,
	envPreheaderDefault,
	envPreheaderLength,
	envPreheaderMissing,
	envPreheaderRepeats,
	envReplyTo,
	envSubjectBrief,
	envSubjectCaps,
	envSubjectControl,
	envSubjectFakeReply,
	envSubjectHype,
	envSubjectLength,
	envSubjectMissing,
	envSubjectReused,
	envSubjectTestMarker,
	envTextDiverges,
	envTextMissing,
	envTitleDiffers,
	tokenBlock,
	tokenFallback,
	tokenForeign,
	tokenPreheader,
	tokenRendered,
	tokenReserved,
	tokenSample,
	tokenScope,
	tokenSyntax,
	tokenUnknown,
	tokenUrl,
	linkAnchor,
	linkDomain,
	linkHttp,
	linkIpHost,
	linkLanding,
	linkMailto,
	linkMalformed,
	linkNested,
	linkNonprod,
	linkPlaceholder,
	linkQuery,
	linkRelative,
	linkSampleDomain,
	linkScheme,
	linkShortener,
	linkStatus,
	linkTargetMissing,
	linkTel,
	linkTextAmbiguous,
	linkTextEmpty,
	linkTextHost,
	linkTextVague,
	utmConsistency,
	utmDuplicate,
	utmFormat,
	utmMissing,
	utmPersonalData,
	utmSystemLink,
	utmValue,
	legalAddress,
	legalConsent,
	legalIdentity,
	legalImprint,
	legalListUnsubscribe,
	legalOneClick,
	legalReason,
	legalUnsubscribe,
	legalUnsubscribeTarget,
	legalUnsubscribeText,
	legalUnsubscribeVisible,
	htmlActive,
	htmlBalance,
	htmlCharset,
	htmlCommentLeak,
	htmlDoctype,
	htmlDuplicate,
	htmlExternalCss,
	htmlForm,
	htmlHiddenText,
	htmlLineLength,
	htmlMojibake,
	htmlMsoConditional,
	htmlSize,
	htmlViewport,
	cssDarkMode,
	cssFontStack,
	cssSupport,
	cssWidth,
	imgAlt,
	imgAltQuality,
	imgDataUri,
	imgDimensions,
	imgFormat,
	imgHost,
	imgHttp,
	imgOnly,
	imgSource,
	imgStatus,
	imgWeight,
	a11yContrast,
	a11yDir,
	a11yHeadingOrder,
	a11yJustify,
	a11yLang,
	a11yLinkUnderline,
	a11yTableRole,
	a11yTextSize,
	a11yTitle,
	a11yVml,
	copyBanned,
	copyDatePast,
	copyDoubled,
	copyLanguage,
	copyLorem,
	copyOffer,
	copyRequired,
	copySlot,
	copySpelling,
	copyTodo,
	copyWeekday,
	copyYear,
	brandFont,
	brandName,
	brandPalette,
	audEmpty,
	audEveryone,
	audInternal,
	audOverlap,
	audSeed,
	audSize,
	audSuppression,
	audTestList,
	schedBlackout,
	schedBrief,
	schedConflict,
	schedEvent,
	schedFrequency,
	schedHours,
	schedNonexistent,
	schedPast,
	schedThrottle,
	schedZone,
	flowAsset,
	flowDeadEnd,
	flowExit,
	flowInactive,
	flowTrigger,
	flowWait,
	lpForm,
	lpMeta,
	lpStatus,
	lpTracking,
	govApproval,
	govApprovalStale,
	govClone,
	govFolder,
	govName,
	govTags,
	govTemplate,
	govTestSend,
	mapCheck,
];

/** The ids that the catalogue marks for the first release; each is measured whether its rule exists or not. */
export const FIRST_RELEASE = `
env-subject-missing env-subject-control env-subject-length env-subject-caps env-subject-hype env-subject-test-marker
env-subject-fake-reply env-subject-reused env-preheader-missing env-preheader-default env-preheader-repeats env-from-domain
env-from-name env-reply-to env-text-missing env-text-diverges
token-syntax token-unknown token-fallback token-foreign token-block token-rendered token-reserved
link-target-missing link-placeholder link-scheme link-http link-malformed link-relative link-nonprod link-sample-domain
link-ip-host link-shortener link-text-host link-text-empty link-text-vague link-query link-mailto link-tel link-landing
utm-missing utm-value utm-format utm-duplicate utm-consistency utm-personal-data
legal-unsubscribe legal-unsubscribe-target legal-unsubscribe-visible legal-unsubscribe-text legal-address
legal-list-unsubscribe legal-one-click legal-consent
html-size html-active html-form html-external-css html-balance html-mso-conditional html-doctype html-charset html-mojibake
html-hidden-text css-support
img-alt img-alt-quality img-dimensions img-source img-http img-data-uri img-format img-only
a11y-lang a11y-table-role a11y-contrast a11y-heading-order a11y-text-size a11y-title
copy-lorem copy-todo copy-slot copy-date-past copy-weekday copy-year copy-spelling copy-doubled copy-banned copy-required
aud-empty aud-size aud-suppression aud-test-list aud-seed aud-overlap
sched-past sched-zone sched-nonexistent sched-blackout sched-hours sched-conflict sched-event
flow-inactive flow-trigger flow-wait flow-asset lp-status
gov-name gov-clone gov-approval gov-approval-stale gov-test-send
`
	.trim()
	.split(/\s+/);

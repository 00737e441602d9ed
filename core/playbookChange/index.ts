export { type CampaignEffect, sayCampaignEffect } from './campaignEffect';
export type { ChangeRow } from './changeRow';
export { CHANGE_OPTIONS, decideChange, type DecidedOnChange, type DecidingOnChange } from './decideChange';
export { type EffectsQuestion, type PlaybookEffects, playbookEffects } from './playbookEffects';
export { proposeChange, type Proposed, type Proposing } from './propose';
export { repin, type Repinning } from './repin';
export { type SettledChanges, type SettlingChanges, settleChanges } from './settleChanges';
export { adoptedPlaybook, adoptOfCredential, playbookOfRow, readVersions, type VersionRow } from './versions';

export { type CampaignEffect, sayCampaignEffect } from './campaignEffect';
export { comparePlaybooks } from './compare';
export type { ChangeRow } from './changeRow';
export {
	CHANGE_OPTIONS,
	decidePlaybookChange,
	type DecidedOnChange,
	type DecidingOnChange,
} from './decidePlaybookChange';
export { type EffectsQuestion, type PlaybookEffects, playbookEffects } from './playbookEffects';
export { proposeChange, type Proposed, type Proposing } from './propose';
export { readCampaigns } from './readCampaigns';
export { repin, type Repinning } from './repin';
export { repinStep, type Repinned } from './repinStep';
export { type SettledChanges, type SettlingChanges, settleChanges } from './settleChanges';
export {
	adoptedPlaybook,
	adoptOfCredential,
	isOfVersion,
	playbookOfRow,
	readVersions,
	type VersionRow,
} from './versions';

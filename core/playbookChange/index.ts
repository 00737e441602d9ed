export { type CampaignEffect, sayCampaignEffect } from './campaignEffect';
export { type EffectsQuestion, type PlaybookEffects, playbookEffects } from './playbookEffects';
export { repin, type Repinning } from './repin';

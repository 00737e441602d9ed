export type {
	Campaign,
	ClockEvent,
	ClockRecord,
	Decision,
	Round,
	RoundApprover,
	RoundStage,
	Tick,
	Waiver,
} from './campaign';
export type { ChangeRequest } from './foldChange';
export { type CampaignEvent, findChainFault, sealEvent } from './event';
export { readEvents } from './eventRow';
export {
	type Approver,
	type CampaignFact,
	type Choice,
	CHOICES,
	type Evidence,
	isApproval,
	isObjection,
	type LeftOut,
	type Party,
	type RetargetMode,
} from './facts';
export { applyEvent, foldEvents } from './fold';
export { append, type Journal, type Mail, openJournal, startJournal, withMails } from './journal';
export { effectItem, type OutboxRow, takeEffects, tickOff } from './outbox';
export { type CampaignRow, type Effect, readRow, rowOf, type SavedCampaign } from './row';
export { sayStage, STAGES, type Stage } from './stages';

export type {
	AudienceCount,
	BuildOrder,
	CloneOrder,
	HttpRequest,
	HttpResponse,
	LaunchState,
	MapAdapter,
	Metrics,
	Program,
	ScheduleOrder,
	ScheduleReceipt,
	SendHttp,
	UnscheduleOrder,
	UnscheduleResult,
	Wait,
} from './adapter';
export { MapError, type MapErrorCode } from './mapError';
export { marketo } from './marketo/marketo';
export {
	baseUrlOf,
	type MarketoAccess,
	openSession,
	type RawRequest,
	type SendRaw,
	type TokenCache,
} from './marketo/session';

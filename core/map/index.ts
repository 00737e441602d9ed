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
export { baseUrlOf, type MarketoAccess, type RawRequest, type SendRaw } from './marketo/http';
export { openSession, type TokenCache } from './marketo/session';

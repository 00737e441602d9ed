import { httpClient } from './http.mts';

/** What the stand-in Marketo offers for tests and demos, besides Marketo's own API. */
export class MarketoControl {
	readonly #http;

	constructor(url: string) {
		this.#http = httpClient({ baseURL: url });
	}

	// The state of the stand-in, as its own code keeps it.
	async state(): Promise<Record<string, any>> {
		return (await this.#http.get('/_sandbox/state')).data;
	}

	/** Somebody edits an approved e-mail in Marketo. */
	async editEmail(programId: number, find: string, replace: string): Promise<number> {
		return (await this.#http.post('/_sandbox/email', { programId, find, replace })).data.changed;
	}

	async fault(
		kind: string,
		calls: number,
		more: { method?: string; path?: string; ms?: number } = {},
	): Promise<void> {
		await this.#http.post('/_sandbox/fault', { kind, calls, ...more });
	}
}

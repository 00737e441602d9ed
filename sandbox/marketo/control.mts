import type { State } from './state.mts';
import { seed } from './seed.mts';

/**
 * The next `calls` REST calls with this `method` whose path holds `path` go wrong:
 * a Marketo code ("606", "502", "602" …) is answered without carrying the call out; "http502" is a bad gateway; "slow"
 * answers after `ms`; "down" drops the connection before, "lost" after the call was carried out.
 */
export interface Fault {
	kind: string;
	calls: number;
	method?: 'GET' | 'POST';
	path?: string;
	ms?: number;
}

export interface Control {
	/** The live state; change it only through the functions here. */
	state(): State;
	/** Replaces text in every version of an e-mail's HTML. @returns in how many */
	editEmail(edit: { programId: number; email?: string; find: string; replace: string }): number;
	fault(fault: Fault): void;
	/** Back to the seed, without faults, on this machine's clock. */
	reset(): void;
	/** Moves the server's clock ahead; scheduled campaigns that become due run. */
	shiftClock(seconds: number): void;
}

export interface Running {
	state: State;
	faults: Fault[];
	save(): void;
	now(): number;
}

export function controlOf(running: Running): Control {
	return {
		state: () => running.state,
		editEmail({ programId, email, find, replace }) {
			const emails = running.state.emails.filter(
				(candidate) => candidate.programId === programId && (!email || candidate.name === email),
			);
			let changed = 0;
			for (const version of emails.flatMap(({ approved, draft }) => [approved, draft])) {
				if (!version?.html.includes(find)) continue;
				version.html = version.html.replace(find, () => replace);
				changed++;
			}
			running.save();
			return changed;
		},
		fault: (fault) => void running.faults.push({ ...fault }),
		reset() {
			running.faults.length = 0;
			running.state = seed();
			running.save();
		},
		shiftClock(seconds) {
			running.state.clockShift += seconds;
			running.save();
		},
	};
}

/** @returns the fault for this call, counted down, or undefined */
export function nextFault(faults: Fault[], method: string, path: string): Fault | undefined {
	const at = faults.findIndex(
		(fault) => fault.calls > 0 && path.includes(fault.path ?? '') && (fault.method ?? method) === method,
	);
	if (at < 0) return undefined;
	const fault = faults[at]!;
	fault.calls--;
	if (fault.calls === 0) faults.splice(at, 1);
	return fault;
}

/** The same over HTTP, for demos and tests of the whole system. @returns undefined for an unknown path */
export function controlRoute(
	control: Control,
	method: string,
	path: string,
	body: unknown,
): object | undefined {
	const given = (body ?? {}) as Record<string, unknown>;
	switch (`${method} ${path}`) {
		case 'GET /_sandbox/state':
			return { ...control.state(), accessToken: undefined };
		case 'POST /_sandbox/email':
			return {
				changed: control.editEmail({
					programId: Number(given.programId),
					email: typeof given.email === 'string' ? given.email : undefined,
					find: String(given.find ?? ''),
					replace: String(given.replace ?? ''),
				}),
			};
		case 'POST /_sandbox/fault':
			control.fault({
				kind: String(given.kind ?? ''),
				calls: Number(given.calls ?? 1),
				method: given.method === 'GET' || given.method === 'POST' ? given.method : undefined,
				path: typeof given.path === 'string' ? given.path : undefined,
				ms: Number(given.ms ?? 0),
			});
			return { ok: true };
		case 'POST /_sandbox/reset':
			control.reset();
			return { ok: true };
		case 'POST /_sandbox/clock':
			control.shiftClock(Number(given.seconds ?? 0));
			return { ok: true };
		default:
			return undefined;
	}
}

import type { CompiledCalendar, Instant } from '../core/index.ts';

const clock = (seconds: number) =>
	`${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

/** Prints what happens, with real time and working time since the request. */
export class Timeline {
	readonly #calendar: CompiledCalendar;
	readonly #say: (line: string) => void;
	#start: Instant | undefined;

	constructor(calendar: CompiledCalendar, say: (line: string) => void) {
		this.#calendar = calendar;
		this.#say = say;
	}

	begin(): void {
		this.#start = Date.now() as Instant;
		this.#say(
			`Times since the request. Working time is that of the team's office: ${this.#calendar.describe()}.\n`,
		);
	}

	tell(who: string, what: string, details: string[] = []): void {
		const now = Date.now() as Instant;
		const start = this.#start ?? now;
		const worked = this.#calendar.between(start, now);
		const office = this.#calendar.isOpen(now) ? `${worked.toFixed(1)} working min` : 'office closed';
		this.#say(`${clock((now - start) / 1000)}  ${office.padEnd(16)} ${who.padEnd(10)} ${what}`);
		for (const detail of details) this.#say(`${' '.repeat(24)}${' '.repeat(11)}${detail}`);
	}
}

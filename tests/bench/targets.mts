/** What one run measured, and the bound it has to keep. */
export interface Target {
	readonly what: string;
	readonly value: number;
	readonly bound: number;
	readonly atLeast?: true;
}

export const print = (line: string) => process.stdout.write(`${line}\n`);
export const column = (text: string, width: number) => text.padEnd(width);
export const digits = (value: number) =>
	value >= 100
		? Math.round(value).toLocaleString('en-US')
		: value.toFixed(value >= 10 ? 1 : value >= 0.1 ? 2 : 4);

const holds = ({ value, bound, atLeast }: Target) => (atLeast ? value >= bound : value <= bound);

/** Prints each target, then a summary as the last line. @returns the exit code: 1 when one is missed */
export function judge(targets: readonly Target[]): 0 | 1 {
	for (const target of targets) {
		const sign = target.atLeast ? '≥' : '≤';
		print(
			`${holds(target) ? 'holds ' : 'MISSED'}  ${column(target.what, 54)}${digits(target.value).padStart(10)}  (${sign} ${digits(target.bound)})`,
		);
	}
	const missed = targets.filter((target) => !holds(target));
	const which = missed.length > 0 ? `; missed: ${missed.map(({ what }) => what).join('; ')}` : '';
	print(`\n${targets.length - missed.length} of ${targets.length} targets hold${which}.`);
	return missed.length > 0 ? 1 : 0;
}

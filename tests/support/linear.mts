const TIMES = 4;
/** Linear work costs four times as much then, quadratic work sixteen times. */
const MOST = 9;
/** Below it, in milliseconds, a pause of the collector outweighs the work and nothing can be told. */
const FLOOR = 60;
const TRIES = 3;

/** Milliseconds of this thread's processor time: neither other programs nor the collector's threads are in it. */
function cost(work: () => unknown): number {
	const before = process.threadCpuUsage();
	work();
	const { user, system } = process.threadCpuUsage(before);
	return (user + system) / 1_000;
}

/**
 * Expects that work on a text costs in proportion to its length. What is compared is measured in the same moment, so a
 * slow machine changes nothing; what the machine does besides can spoil one comparison, not all three.
 *
 * @param textOf makes the text; about so many characters or repeats as it is given
 * @param length of the longer text; the shorter one has a quarter of it
 */
export function expectLinear<T>(
	textOf: (length: number) => T,
	length: number,
	work: (text: T) => unknown,
): void {
	const long = textOf(length);
	const much = cost(() => work(long));
	if (much <= FLOOR) return;
	const short = textOf(Math.ceil(length / TIMES));
	let least = Infinity;
	for (let round = 0; round < TRIES && least >= MOST; round++)
		least = Math.min(least, cost(() => work(long)) / cost(() => work(short)));
	expect(least).toBeLessThan(MOST);
}

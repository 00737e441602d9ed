/** Milliseconds of processor time, which other programs on the machine do not stretch as they do the wall clock. */
export function cpuMs(work: () => unknown): number {
	const before = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1_000;
}

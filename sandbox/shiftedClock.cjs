// Loaded before n8n when a test plays on another day: the clock of the process is moved, and goes on from there.
const shift = Number(process.env.SANDBOX_CLOCK_SHIFT_MS ?? 0);

if (shift !== 0) {
	const RealDate = Date;
	// Taken now: others may wrap Date.now later, and what they wrap is ours.
	const realNow = RealDate.now.bind(RealDate);
	const now = () => realNow() + shift;
	globalThis.Date = new Proxy(RealDate, {
		construct: (target, args, self) => Reflect.construct(target, args.length > 0 ? args : [now()], self),
		apply: () => new RealDate(now()).toString(),
		get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
	});
}

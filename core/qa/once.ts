/** @returns a function that answers each question once; a mail names the same hosts again and again. */
export function once<Answer>(ask: (host: string) => Answer): (host: string) => Answer {
	const known = new Map<string, Answer>();
	return (host) => {
		if (!known.has(host)) known.set(host, ask(host));
		return known.get(host)!;
	};
}

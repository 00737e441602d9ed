export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Asks again and again until there is an answer.
 * @throws Error that names what did not come
 */
export async function until<T>(
	what: string,
	seconds: number,
	ask: () => Promise<T>,
	everyMs = 500,
): Promise<Exclude<T, undefined | false>> {
	const end = Date.now() + seconds * 1000;
	let last: unknown;
	while (Date.now() < end) {
		try {
			const answer = await ask();
			if (answer) return answer as Exclude<T, undefined | false>;
		} catch (error) {
			last = error;
		}
		await pause(everyMs);
	}
	throw new Error(
		`Waited ${seconds} s for ${what}, and it did not come.${last ? ` Last answer: ${String(last)}` : ''}`,
	);
}

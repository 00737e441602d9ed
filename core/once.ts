/** @returns a function that answers each question once; a mail names the same hosts again and again. */
export function once<Answer>(ask: (question: string) => Answer): (question: string) => Answer {
	const known = new Map<string, Answer>();
	return (question) => {
		let answer = known.get(question);
		if (answer === undefined && !known.has(question)) known.set(question, (answer = ask(question)));
		return answer!;
	};
}

/**
 * @param read what costs something, and gives something
 * @returns a function that reads each object once, and forgets it with the object; what else it is told must be the same
 *   each time
 */
export function readOnce<Key extends object, More extends unknown[], Answer extends NonNullable<unknown>>(
	read: (key: Key, ...more: More) => Answer,
): (key: Key, ...more: More) => Answer {
	const known = new WeakMap<Key, Answer>();
	return (key, ...more) => {
		let answer = known.get(key);
		if (answer === undefined) known.set(key, (answer = read(key, ...more)));
		return answer;
	};
}

/** @returns a function that answers each question once; a mail names the same hosts again and again. */
export function once<Answer>(ask: (question: string) => Answer): (question: string) => Answer {
	const known = new Map<string, Answer>();
	return (question) => {
		if (!known.has(question)) known.set(question, ask(question));
		return known.get(question)!;
	};
}

/** True of two words that differ by one letter, wrong, missing or too many, or by two that changed places. */
export function isOneSlip(a: string, b: string): boolean {
	if (a === b || Math.abs(a.length - b.length) > 1) return false;
	let start = 0;
	while (start < a.length && a[start] === b[start]) start++;
	const [restA, restB] = [a.slice(start), b.slice(start)];
	const hasChangedPlaces =
		restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
	if (a.length === b.length) return hasChangedPlaces || restA.slice(1) === restB.slice(1);
	return a.length > b.length ? restA.slice(1) === restB : restA === restB.slice(1);
}

import type { Brief } from '../intake/brief';

/** New values of a brief; an empty text takes an answer away. */
export type Wish = Partial<Brief>;

/** The brief after a change. */
export function briefAfter(brief: Brief, wish: Wish): Brief {
	const kept = Object.entries({ ...brief, ...wish }).filter(
		([field, value]) => value !== '' || !Object.hasOwn(wish, field),
	);
	return Object.fromEntries(kept) as unknown as Brief;
}

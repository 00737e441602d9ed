import type { Campaign } from '../campaign/campaign';
import { type Instant, isoOf, sayLocal } from '../time';
import type { Forecast } from './forecast';

/** A forecast as plain data for the item of a node: the same fields whatever it says, instants as ISO and in words. */
export function forecastView({ campaignId, stage, brief: { title } }: Campaign, result: Forecast) {
	const whose = { campaignId, title, stage, status: result.status };
	if (result.status !== 'forecast') {
		const { have, need } = result.status === 'tooFew' ? result : { have: null, need: null };
		return { ...whose, ...NOTHING, have, need, sentences: [result.sentence] };
	}
	const { chance, launchAt, handOverAt, readyAt, basedOn, tz, sentences } = result;
	return {
		...whose,
		have: null,
		need: null,
		chance: chance ?? null,
		launchAt: isoOrNull(launchAt),
		handOverAt: isoOrNull(handOverAt),
		readyAt: eachOf(readyAt, isoOf),
		readyLocal: eachOf(readyAt, (at) => sayLocal(at, tz)),
		basedOn: basedOn.map((entry) => ({ ...entry, spentMinutes: Math.round(entry.spentMinutes) })),
		sentences,
	};
}

const NOTHING = {
	chance: null,
	launchAt: null,
	handOverAt: null,
	readyAt: null,
	readyLocal: null,
	basedOn: [],
};

const isoOrNull = (at: Instant | undefined) => (at === undefined ? null : isoOf(at));

const eachOf = <T>({ p50, p80, p95 }: Record<'p50' | 'p80' | 'p95', Instant>, say: (at: Instant) => T) => ({
	p50: say(p50),
	p80: say(p80),
	p95: say(p95),
});

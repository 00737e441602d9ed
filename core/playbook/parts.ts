import { z } from 'zod/v4';

import { type Playbook, playbookSchema } from './schema';

export type Section = keyof Playbook;

/** What of a playbook can be read although its form is not right as a whole. */
export interface SoundParts {
	/** Parts that are right, with nothing in the place of those that are not. */
	readonly playbook: Playbook;
	/** Whether a section is right as a whole. */
	isSound(section: Section): boolean;
	/** Keys of a list as they are written, also of entries that are not right. */
	keysOf(list: string): readonly string[];
}

/** Stand for sections that are not right; they name nothing and hold nothing to look at. */
const NOTHING = {
	approval: { policies: [] },
	launch: { blackouts: [] },
	naming: { program: '', utm: {} },
	map: { templates: {} },
	qa: { rules: {} },
};

export function soundPartsOf(input: unknown): SoundParts {
	const written = recordOf(input);
	const shape = playbookSchema.shape as Readonly<Record<string, z.ZodType>>;
	const sound = new Set<string>();
	const sections = Object.entries(shape).map(([section, schema]) => {
		const { success, data } = schema.safeParse(written[section]);
		if (success) sound.add(section);
		return [section, success ? data : soundEntries(section, schema, written[section])] as const;
	});
	return {
		playbook: Object.fromEntries(sections) as Playbook,
		isSound: (section) => sound.has(section),
		keysOf: (list) => Object.keys(list.split(' › ').reduce((at, key) => recordOf(at[key]), written)),
	};
}

/** Of a list by keys the entries that are right; nothing of what may be left out as a whole. */
function soundEntries(section: string, schema: z.ZodType, value: unknown): unknown {
	if (schema instanceof z.ZodOptional) return undefined;
	if (Object.hasOwn(NOTHING, section)) return NOTHING[section as keyof typeof NOTHING];
	const entries = Object.entries(recordOf(value)).flatMap(([key, entry]) => {
		const of = entrySchema(schema, key);
		const result = of?.safeParse(entry);
		return result?.success ? [[key, result.data] as const] : [];
	});
	return Object.fromEntries(entries);
}

function entrySchema(schema: z.ZodType, key: string): z.ZodType | undefined {
	if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType;
	if (schema instanceof z.ZodObject) return schema.shape[key] as z.ZodType | undefined;
	return undefined;
}

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as Record<string, unknown>)
		: {};

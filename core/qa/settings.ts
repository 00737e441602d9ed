import type { z } from 'zod/v4';

import { readOnce } from '../once';
import { nearest, parse } from '../parse';
import type { Playbook, QaPreset, QaRuleSettings } from '../playbook/schema';
import { type Problem, type ProblemError, refuse } from '../problem';
import { SEVERITIES, type Severity } from './finding';
import { groupOf, isLaw, type Preset, PRESETS, whyLeftOut } from './presets';
import type { Rule } from './rule';

export interface Setting {
	readonly severity: Severity;
	/** Findings of these severities block. */
	readonly blocks: readonly Severity[];
	/** A named person may accept a finding for a time. */
	readonly waivable: boolean;
	readonly options: Record<string, unknown>;
	/** Why the rule is not run. */
	readonly off?: string | undefined;
}

/** QA settings of a playbook, of one campaign type, or asked for in the editor. */
interface Layer {
	/** In the user's words, e.g. `Playbook, qa › rules`. */
	readonly where: string;
	readonly preset?: QaPreset | undefined;
	readonly rules: QaRuleSettings;
}

type QaOf = Pick<Playbook, 'qa' | 'campaignTypes'>;

const layerOf = ({ qa }: QaOf): Layer => ({
	where: 'Playbook, qa › rules',
	preset: qa.preset,
	rules: qa.rules,
});

function layerOfType({ campaignTypes }: QaOf, type: string): Layer | undefined {
	const qa = Object.hasOwn(campaignTypes, type) ? campaignTypes[type]!.qa : undefined;
	return (
		qa && {
			where: `Playbook, campaignTypes › ${type} › qa › rules`,
			preset: qa.preset,
			rules: qa.rules ?? {},
		}
	);
}

export interface Wanted {
	/** A key of the playbook's campaign types. */
	readonly type?: string | undefined;
	/** Asked for in the editor; stronger than the playbook's. */
	readonly preset?: QaPreset | undefined;
}

/**
 * How each rule is to run: as the catalogue says, then the playbook's preset and rules, then those of the campaign type.
 * @throws ProblemError for a rule that does not exist and for options that the rule does not know, all at once
 */
export function settingsOf(
	rules: readonly Rule[],
	playbook: QaOf,
	{ type, preset: asked }: Wanted = {},
): { preset: Preset; settings: Map<string, Setting> } {
	const general = layerOf(playbook);
	const own = type === undefined ? undefined : layerOfType(playbook, type);
	refuse([general, ...(own ? [own] : [])].flatMap((layer) => problemsIn(rules, layer)));
	// the nearer preset takes the place of the other one
	const near = asked ?? own?.preset;
	const layers: Layer[] = [
		{ ...general, preset: near ? undefined : (general.preset ?? 'standard') },
		...(near ? [{ where: '', preset: near, rules: {} }] : []),
		...(own ? [{ ...own, preset: undefined }] : []),
	];
	const preset = PRESETS[near ?? general.preset ?? 'standard'];
	const isNamed = ({ id }: Rule) => layers.some((layer) => Object.hasOwn(layer.rules, id));
	const settings = new Map(
		rules.map((rule) => [rule.id, isNamed(rule) ? settingOf(rule, layers) : usualUnder(preset)(rule)]),
	);
	return { preset, settings };
}

const asInCatalogue = (rule: Rule): Setting => ({
	severity: rule.severity,
	blocks: rule.required ? [rule.severity] : [],
	waivable: !isLaw(rule.id),
	options: {},
	off: rule.optIn ? 'runs only when the playbook names it, or in the preset "Strict"' : undefined,
});

/** Of a rule that the playbook does not name. */
const usualUnder = readOnce((preset: Preset) =>
	readOnce(
		(rule: Rule): Setting => ({
			...underPreset(asInCatalogue(rule), rule, preset),
			options: defaultsOf(rule),
		}),
	),
);

function settingOf(rule: Rule, layers: readonly Layer[]): Setting {
	let setting = asInCatalogue(rule);
	for (const { preset, rules } of layers) {
		if (preset) setting = underPreset(setting, rule, PRESETS[preset]);
		if (Object.hasOwn(rules, rule.id)) setting = underRules(setting, rule, rules[rule.id]!);
	}
	if (Object.keys(setting.options).length === 0) return { ...setting, options: defaultsOf(rule) };
	const its = layers.findLast(({ rules }) => Object.hasOwn(rules, rule.id));
	return { ...setting, options: optionsOf(rule, setting.options, its?.where ?? '') };
}

function underPreset(before: Setting, rule: Rule, preset: Preset): Setting {
	const { blocksFrom, told = [], optIns } = preset;
	const setting = rule.optIn && optIns ? { ...before, off: undefined } : before;
	const leftOut = whyLeftOut(preset, rule);
	if (leftOut) return { ...setting, off: leftOut };
	if (told.includes(groupOf(rule.id))) return { ...setting, severity: 'info', blocks: [] };
	if (blocksFrom && rule.severity !== 'info')
		return { ...setting, blocks: SEVERITIES.slice(0, SEVERITIES.indexOf(blocksFrom) + 1) };
	return setting;
}

/** A rule that is named with settings runs, also when the preset beside it leaves it out. */
function underRules(setting: Setting, rule: Rule, its: QaRuleSettings[string]): Setting {
	if (its === 'off') return { ...setting, off: 'turned off in the playbook' };
	const severity = its.severity ?? setting.severity;
	return {
		severity,
		blocks: blocksAt(setting, rule, severity, its.required),
		waivable: setting.waivable && its.waivable !== false,
		options: { ...setting.options, ...its.options },
	};
}

/** A rule that is made an error blocks, one that is made milder does not, unless the playbook says otherwise. */
function blocksAt(
	{ severity: before, blocks }: Setting,
	rule: Rule,
	severity: Severity,
	required: boolean | undefined,
): readonly Severity[] {
	if (required === false) return [];
	if (required === true) return [...new Set([...blocks, severity])];
	if (severity === before) return blocks;
	const isAsBefore = severity === rule.severity ? rule.required : severity === 'error';
	return isAsBefore ? [severity] : [];
}

/** The same object at each call. */
const defaultsOf = readOnce((rule: Rule): Record<string, unknown> => optionsOf(rule, {}, ''));

const optionsOf = (rule: Rule, options: Record<string, unknown>, where: string) =>
	parse(rule.options as z.ZodType<Record<string, unknown>>, options, `${where} › ${rule.id} › options`);

/** What is wrong with the QA settings of a playbook: rules and options that do not exist, of all types at once. */
export const qaProblems = (rules: readonly Rule[], playbook: QaOf): Problem[] =>
	[
		layerOf(playbook),
		...Object.keys(playbook.campaignTypes).map((type) => layerOfType(playbook, type)),
	].flatMap((layer) => (layer ? problemsIn(rules, layer) : []));

function problemsIn(rules: readonly Rule[], { where, rules: wanted }: Layer): Problem[] {
	return Object.entries(wanted).flatMap(([id, its]) => {
		const rule = rules.find((candidate) => candidate.id === id);
		if (!rule) return [unknownRule(where, id, rules)];
		return its === 'off' || its.options === undefined ? [] : problemsOf(rule, its.options, where);
	});
}

function problemsOf(rule: Rule, options: Record<string, unknown>, where: string): readonly Problem[] {
	try {
		optionsOf(rule, options, where);
		return [];
	} catch (error) {
		// parse throws nothing else
		return (error as ProblemError).problems;
	}
}

function unknownRule(where: string, id: string, rules: readonly Rule[]): Problem {
	const ids = rules.map((rule) => rule.id);
	const suggestion = nearest(id, ids);
	return {
		where,
		found: `the rule "${id}"`,
		expected: 'the id of a rule of the catalogue',
		mend: suggestion ? `Did you mean "${suggestion}"?` : 'Remove it, or look the id up in docs/qa-rules.md.',
	};
}

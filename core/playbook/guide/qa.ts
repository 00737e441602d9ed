import { groupOf, PRESETS } from '../../qa/presets';
import type { Rule } from '../../qa/rule';
import { RULES } from '../../qa/rules';
import { type Setting, settingsOf } from '../../qa/settings';
import type { Playbook } from '../schema';
import {
	type Block,
	code,
	fold,
	heading,
	type Inline,
	list,
	paragraph,
	type Section,
	strong,
	table,
	type Text,
} from './document';
import { type GuideFacts, joined, peopleOf, roleTitle } from './words';

const GROUPS: Readonly<Record<string, string>> = {
	env: 'Sender, subject and preview text',
	copy: 'Text',
	link: 'Links',
	utm: 'Tracking parameters',
	token: 'Personal fields',
	img: 'Pictures',
	html: 'HTML',
	css: 'Styles',
	a11y: 'Accessibility',
	brand: 'Brand',
	legal: 'Law',
	aud: 'Audience',
	sched: 'Schedule',
	flow: 'Follow-ups',
	lp: 'Landing pages',
	gov: 'Names, folders and approvals',
	map: 'Checks of the platform',
};

export function qaSection({ playbook }: GuideFacts): Section {
	const { settings, preset } = settingsOf(RULES, playbook);
	const on = RULES.filter(({ id }) => settings.get(id)?.off === undefined);
	const off = RULES.filter(({ id }) => settings.get(id)?.off !== undefined);
	const groups = [...new Set(on.map(({ id }) => groupOf(id)))];
	return {
		id: 'qa',
		title: 'QA rules',
		blocks: [
			paragraph(
				`${on.length} rules run before the approval, under the preset `,
				strong(preset.title),
				` (${preset.say}). A finding of a rule that blocks stops the campaign until it is mended${playbook.qa.waivers ? ' or waived' : ''}.`,
			),
			...waivers(playbook),
			...checklist(playbook),
			...types(playbook),
			heading('The rules'),
			...groups.map((group) => {
				const its = on.filter(({ id }) => groupOf(id) === group);
				return fold(
					`${GROUPS[group] ?? group} (${its.length})`,
					table(
						['A campaign passes when', 'A finding', 'Why'],
						its.map((rule) => rowOf(rule, settings.get(rule.id)!, playbook)),
					),
				);
			}),
			...(off.length === 0
				? []
				: [
						heading('Rules that do not run'),
						...table(
							['Rule', 'Why it does not run', 'What it is for'],
							off.map(({ id, why }) => [[code(id)], settings.get(id)?.off ?? '', why]),
						),
					]),
		],
	};
}

function rowOf({ id, title, why }: Rule, setting: Setting, { qa }: Playbook): Text[] {
	const own = qa.rules[id];
	const options = typeof own === 'object' && own.options ? Object.entries(own.options) : [];
	const set: Inline[] = options.flatMap(([name, value]) => [
		'; set here: ',
		code(`${name} = ${JSON.stringify(value)}`),
	]);
	return [[`${title} (`, code(id), ...set, ')'], sayEffect(setting), why];
}

function sayEffect({ severity, blocks, waivable }: Setting): string {
	if (blocks.includes(severity)) return waivable ? 'blocks' : 'blocks, and nobody may waive it';
	return { error: 'needs a review', warning: 'needs a review', info: 'is told' }[severity];
}

const waivers = (playbook: Playbook): Block[] => {
	const { waivers: its } = playbook.qa;
	if (!its) return [paragraph('Nobody may waive a finding.')];
	const who = its.roles.map((role) => `${roleTitle(role, playbook)} (${joined(peopleOf(role, playbook))})`);
	return [
		paragraph(
			`Findings may be waived by ${joined(who, 'or')}, for at most ${its.maxDays} days, with a reason. A waiver ends when the content changes.`,
		),
	];
};

function checklist(playbook: Playbook): Block[] {
	const { checklist: items = [], fourEyes } = playbook.qa;
	if (items.length === 0) return [];
	return [
		heading('What a person confirms'),
		paragraph(
			fourEyes === false
				? 'Whoever builds the campaign may tick these themselves.'
				: 'Somebody else than whoever builds the campaign ticks these.',
		),
		...list(
			items.map(({ text, types: only, role }): string => {
				const titles = only?.map((key) => playbook.campaignTypes[key]?.title ?? key);
				const notes = [
					...(titles ? [`only ${joined(titles)}`] : []),
					...(role === undefined ? [] : [`ticked by ${roleTitle(role, playbook)}`]),
				];
				return `${text}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`;
			}),
		),
	];
}

/** Types whose settings differ, with the rules that then run otherwise. */
function types(playbook: Playbook): Block[] {
	const { settings: usual } = settingsOf(RULES, playbook);
	const rows = Object.entries(playbook.campaignTypes).flatMap(([key, { title, qa }]): Text[][] => {
		if (!qa) return [];
		const { settings } = settingsOf(RULES, playbook, { type: key });
		const effect = (id: string, its: Map<string, Setting>) => {
			const setting = its.get(id)!;
			return setting.off === undefined ? sayEffect(setting) : 'does not run';
		};
		const changed = RULES.filter(({ id }) => effect(id, settings) !== effect(id, usual));
		const named = changed.filter(({ id }) => qa.rules?.[id] !== undefined);
		const rest = changed.length - named.length;
		const words: Inline[] = named.flatMap(({ id }, i) => [
			i === 0 ? '' : '; ',
			code(id),
			` ${effect(id, settings)}`,
		]);
		const others =
			rest > 0 ? [`${named.length > 0 ? '; ' : ''}${rest} rules count otherwise through the preset`] : [];
		return [
			[
				title,
				qa.preset ? `${PRESETS[qa.preset].title}: ${PRESETS[qa.preset].say}` : 'as usual',
				words.length + others.length === 0 ? 'none' : [...words, ...others],
			],
		];
	});
	return rows.length === 0
		? []
		: [heading('Types with settings of their own'), ...table(['Type', 'Preset', 'Rules that differ'], rows)];
}

import { personIn, roleIn, sayScope, type Side } from './words';

/** Fields whose name alone does not say what they are. */
const FIELDS: Readonly<Record<string, string>> = {
	tz: 'time zone',
	targets: 'target',
	mailFrom: 'sender of the mails',
	dueMinutes: 'time to answer',
	linkDays: 'days that links work',
	rule: 'rule',
	when: 'campaigns it is for',
	onExpiry: 'when nobody answers in time',
	remind: 'reminders',
	thresholds: 'reminders',
	escalateTo: 'told when it is overdue',
	handOverMinutes: 'hand-over to the MAP before the launch',
	sendHours: 'hours of sending',
	sendDays: 'days of sending',
	beside: 'runs beside the stage before it',
	keepAddress: 'kept of the address of an answer',
	fourEyes: 'somebody else ticks the checklist',
	maxDays: 'most days of a waiver',
	utm: 'UTM',
	webDomains: 'domains of links',
	programId: 'program ID',
	folderId: 'folder ID',
};

/** `leadTime` → `lead time`. */
const plain = (field: string) =>
	FIELDS[field] ?? field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const PARTS: Readonly<Record<string, string>> = {
	name: 'Name of the playbook',
	language: 'Language of mails and pages',
	mailFrom: 'Sender of the mails',
	brand: 'Brand',
	qa: 'QA gate',
	approval: 'Approval',
	launch: 'Launch',
	naming: 'Naming',
	map: 'MAP',
	notices: 'Reminders',
	campaignClock: 'Whole campaign',
	changes: 'Changes of the playbook',
};

const titleOf = (list: Readonly<Record<string, { readonly title: string }>>, key: string) =>
	Object.hasOwn(list, key) ? list[key]!.title : key;

/** What the entry at the head of a path is called, and how many keys of the path that takes. */
function headOf(
	[part = '', key = '', third = '']: readonly string[],
	side: Side,
): [words: string, keys: number] {
	switch (part) {
		case 'calendars':
			return [`Calendar ${key}`, 2];
		case 'people':
			return [personIn(side, key), 2];
		case 'roles':
			return [`Role ${roleIn(side, key)}`, 2];
		case 'regions':
			return [`Region ${titleOf(side.regions, key)}`, 2];
		case 'tiers':
			return [`Priority ${titleOf(side.tiers, key)}`, 2];
		case 'campaignTypes':
			return [`Campaign type ${titleOf(side.campaignTypes, key)}`, 2];
		case 'stages':
			return [titleOf(side.stages, key), 2];
	}
	if (part === 'approval' && key === 'policies' && third) return [`Approval policy "${third}"`, 3];
	if (part === 'qa' && key === 'checklist' && third) return [`Checklist item "${third}"`, 3];
	if (part === 'map' && key === 'templates' && third)
		return [`Template ${titleOf(side.map.templates, third)}`, 3];
	return [PARTS[part] ?? plain(part), 1];
}

/** The place of a difference in the words of the people who work with the playbook. */
export function labelOf(path: readonly string[], side: Side): string {
	const [head, keys] = headOf(path, side);
	const words = path.slice(keys).map((key, i) => wordOf(key, path[keys + i - 1], side));
	const isInTargets = path.includes('targets') && path.at(-1) === 'target';
	return [head, ...(isInTargets ? words.slice(0, -1) : words)].join(', ').replace(/, (?=for |in )/g, ' ');
}

const sayFor = (scope: string) => (scope.startsWith('in ') ? scope : `for ${scope}`);

/** Keys of other entries are said by their titles. */
function wordOf(key: string, before: string | undefined, side: Side): string {
	if (before === 'leadTime') return `for ${titleOf(side.tiers, key)}`;
	if (before === 'targets') return sayFor(sayScope(JSON.parse(key) as Parameters<typeof sayScope>[0], side));
	if (before === 'week' || before === 'overrides' || before === 'tokens' || before === 'utm') return key;
	if (before === 'stages') return `stage "${key}"`;
	return key.startsWith('[') || key.startsWith('{') ? key : plain(key);
}

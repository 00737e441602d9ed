// `npm run corpus`: how well the QA gate does on real e-mails, on clean campaigns, on mistakes and on things that look
// like them. The last line is a summary; the exit code is 1 when a target is missed.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import type { Defect } from './change.mts';
import { DEFECTS } from './defects/index.mts';
import { LOOK_ALIKES } from './lookAlikes/index.mts';
import { Measurement, titleOf } from './measure.mts';
import { SECOND_DEFECTS, SECOND_LOOK_ALIKES } from './second/index.mts';
import { FIRST_RELEASE } from './promised.mts';
import { check, cleanCampaigns, type Finding, type Gate, type Situation } from './situation.mts';

// the second set was written without a look at the rules: docs/qa-evidence.md
const MISTAKES = [...DEFECTS, ...SECOND_DEFECTS];
const HARMLESS = [...LOOK_ALIKES, ...SECOND_LOOK_ALIKES];
const TARGETS = { recall: 0.98, lookAlikes: 0.01 };

const load = createRequire(import.meta.url);
const { english } = load('../../dist/dictionary-en.js') as { english: Gate['speller'] };
const gate: Gate = { ...(load('../../dist/core.js') as Gate), speller: english };
const campaigns = cleanCampaigns(gate);
const measurement = new Measurement(gate, campaigns);
const print = (line = '') => process.stdout.write(`${line}\n`);
const percent = (part: number, whole: number) =>
	`${whole === 0 ? 100 : Math.floor((part / whole) * 1_000) / 10} %`;
const tally = <Item,>(items: readonly Item[], keyOf: (item: Item) => string) => {
	const counts = new Map<string, number>();
	for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
	return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
};
const sayTally = (counts: readonly (readonly [string, number])[]) =>
	counts.map(([key, count]) => `${key} ${count}`).join(', ') || 'none';

/** E-mails that others have published, beside the repository. */
interface RealEmail {
	readonly file: string;
	readonly kind: string;
	readonly tokenDialects: readonly string[];
}
const PLATFORM: Readonly<Record<string, string>> = {
	campaignmonitor: 'Campaign Monitor',
	sfmc: 'Marketing Cloud',
};

/** As a mail program would write it: text, with the target behind each link. */
const textOf = (html: string) =>
	html
		.replace(/<(style|head|script|title)\b[^]*?<\/\1>/gi, ' ')
		.replace(/<!--[^]*?-->/g, ' ')
		.replace(/<a\b[^<>]*?href\s*=\s*["']([^"']*)["'][^<>]*>([^]*?)<\/a>/gi, '$2 $1 ')
		.replace(/<[^<>]*>/g, ' ');

/** The clean letter, a text, a name and a platform around the HTML of somebody else. */
function around(html: string, { kind, tokenDialects }: RealEmail): Situation {
	const situation = structuredClone(campaigns.get('marketo-letter')!);
	const { build, playbook, campaign } = situation;
	build.map = PLATFORM[tokenDialects[0] ?? ''] ?? tokenDialects[0] ?? '';
	Object.assign(build.emails[0]!, { html, text: textOf(html) });
	const type = playbook.campaignTypes[campaign.brief.type]!;
	const purpose = kind === 'transactional' ? 'transactional' : 'marketing';
	situation.playbook = { ...playbook, campaignTypes: { [campaign.brief.type]: { ...type, purpose } } };
	return situation;
}

/** @returns how many e-mails could not be checked at all. */
function realEmails(): number {
	const folder = join(process.cwd(), '..', 'shared', 'emails');
	const manifest = join(folder, 'MANIFEST.json');
	if (!existsSync(manifest)) {
		print(`Real e-mails: none, because ${manifest} does not exist.`);
		return 0;
	}
	const emails = JSON.parse(readFileSync(manifest, 'utf8')) as RealEmail[];
	const findings: (Finding & { readonly file: string })[] = [];
	let broken = 0;
	for (const email of emails) {
		try {
			const html = readFileSync(join(folder, email.file), 'utf8');
			const its = check(gate, around(html, email)).findings;
			findings.push(...its.map((finding) => ({ ...finding, file: email.file })));
		} catch (error) {
			broken++;
			print(`BROKEN  ${email.file}: ${String(error)}`);
		}
	}
	print(`Real e-mails: ${emails.length} checked, ${broken} could not be.`);
	print('Findings per rule (e-mails with it, findings, severity):');
	for (const [rule] of tally(findings, ({ ruleId }) => ruleId)) {
		const its = findings.filter(({ ruleId }) => ruleId === rule);
		const files = new Set(its.map(({ file }) => file)).size;
		print(
			`  ${rule.padEnd(28)}${String(files).padStart(5)}${String(its.length).padStart(7)}  ${sayTally(tally(its, ({ severity }) => severity))}`,
		);
	}
	print('Errors per e-mail:');
	for (const { file } of emails) {
		const errors = findings.filter((finding) => finding.file === file && finding.severity === 'error');
		if (errors.length > 0) print(`  ${file}: ${sayTally(tally(errors, ({ ruleId }) => ruleId))}`);
	}
	return broken;
}

/** @returns the errors on clean campaigns. */
function cleanErrors(): number {
	print(`\nOwn clean campaigns: ${campaigns.size}`);
	let errors = 0;
	for (const situation of campaigns.values()) {
		const { findings, verdict, rulesNotRun } = check(gate, situation);
		errors += findings.filter(({ severity }) => severity === 'error').length;
		print(
			`  ${situation.name}: ${verdict}, ${findings.length} findings, ${rulesNotRun.length} rules not run`,
		);
		for (const { ruleId, severity, message } of findings) print(`    ${severity} ${ruleId}: ${message}`);
	}
	return errors;
}

function mistakes() {
	const measured = MISTAKES.filter(measurement.isMeasured);
	const outcomes = measured.map((defect) => measurement.of(defect));
	const missed = outcomes.filter(({ wrong }) => wrong !== undefined);
	const count = (rule: string, list: readonly { case: Defect }[]) =>
		list.filter((one) => one.case.rules[0] === rule).length;
	print(
		`\nMistakes: ${measured.length} (${MISTAKES.length - measured.length} more are for rules of a later release). Recall per rule:`,
	);
	const rules = [...new Set(measured.map(({ rules: [rule] }) => rule!))];
	const lines = rules.map((rule) => {
		const all = count(rule, outcomes);
		return `${rule} ${all - count(rule, missed)}/${all}`;
	});
	for (let i = 0; i < lines.length; i += 4)
		print(
			`  ${lines
				.slice(i, i + 4)
				.map((line) => line.padEnd(32))
				.join('')}`.trimEnd(),
		);
	const absent = FIRST_RELEASE.filter((id) => !gate.RULES.some((rule) => rule.id === id));
	const unmeasured = gate.RULES.map(({ id }) => id).filter(
		(id) => !MISTAKES.some(({ rules: its }) => its.includes(id)),
	);
	print(`Rules of the first release that do not exist: ${absent.join(', ') || 'none'}`);
	print(`Rules without a mistake here: ${unmeasured.join(', ') || 'none'}`);
	print(missed.length > 0 ? 'Missed:' : 'None missed.');
	for (const { case: defect, wrong, news } of missed) {
		const others = sayTally(tally(news, ({ ruleId, severity }) => `${ruleId} (${severity})`));
		print(`  ${defect.severity.padEnd(8)}${titleOf(defect)}: ${wrong}; new on this campaign: ${others}`);
	}
	const errors = outcomes.filter((outcome) => outcome.case.severity === 'error');
	const promised = outcomes.filter((outcome) => FIRST_RELEASE.includes(outcome.case.rules[0]!));
	return { outcomes, missed, errors, promised };
}

function lookAlikes(): { all: number; flagged: number } {
	const outcomes = HARMLESS.map((lookAlike) => measurement.ofLookAlike(lookAlike));
	const flagged = outcomes.filter(({ wrong }) => wrong !== undefined);
	print(`\nLook-alikes: ${outcomes.length}, flagged ${flagged.length}`);
	for (const { case: lookAlike, wrong } of flagged) print(`  ${titleOf(lookAlike)}: ${wrong}`);
	return { all: outcomes.length, flagged: flagged.length };
}

const broken = realEmails();
const onClean = cleanErrors();
const { outcomes, missed, errors, promised } = mistakes();
const alike = lookAlikes();

const lost = (list: typeof outcomes) => list.filter(({ wrong }) => wrong !== undefined).length;
const found = outcomes.length - missed.length;
const targets = [
	{ what: 'real e-mails that could not be checked', said: `${broken}`, bound: '0', holds: broken === 0 },
	{ what: 'errors on clean campaigns', said: `${onClean}`, bound: '0', holds: onClean === 0 },
	{
		what: 'mistakes found',
		said: percent(found, outcomes.length),
		bound: `≥ ${TARGETS.recall * 100} %`,
		holds: found >= TARGETS.recall * outcomes.length,
	},
	{
		what: 'mistakes of the first release found',
		said: percent(promised.length - lost(promised), promised.length),
		bound: `≥ ${TARGETS.recall * 100} %`,
		holds: promised.length - lost(promised) >= TARGETS.recall * promised.length,
	},
	{
		what: 'mistakes at error level found',
		said: `${errors.length - lost(errors)} of ${errors.length}`,
		bound: 'all',
		holds: lost(errors) === 0,
	},
	{
		what: 'look-alikes flagged',
		said: percent(alike.flagged, alike.all),
		bound: `≤ ${TARGETS.lookAlikes * 100} %`,
		holds: alike.flagged <= TARGETS.lookAlikes * alike.all,
	},
];
print();
for (const { what, said, bound, holds } of targets)
	print(`${holds ? 'holds ' : 'MISSED'}  ${what.padEnd(42)}${said.padStart(12)}  (${bound})`);
const short = targets.filter(({ holds }) => !holds);
print(
	`\n${targets.length - short.length} of ${targets.length} targets hold${short.length > 0 ? `; missed: ${short.map(({ what }) => what).join('; ')}` : ''}. ${targets.map(({ what, said }) => `${what} ${said}`).join(', ')}.`,
);
process.exit(short.length > 0 ? 1 : 0);

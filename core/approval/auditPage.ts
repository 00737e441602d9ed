import { sayChange } from '../launch/diff';
import { instantOf } from '../time/instant';
import type { Audit, AuditedAnswer, AuditedRound, AuditedStage } from './audit';
import type { AuditedLaunch } from './auditLaunch';
import { Markup, markup, own, type Piece } from './markup';
import { PAGE_STYLE } from './pageStyle';
import { sayAt } from './people';
import { english } from './texts';

const STYLE = new Markup(`${PAGE_STYLE}
header,main{max-width:64rem}
table{border-collapse:collapse;width:100%;margin:0 0 1rem;font-size:.875rem}
th,td{text-align:left;vertical-align:top;padding:.375rem .5rem;border:1px solid var(--line)}
code{font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.875em;overflow-wrap:anywhere}
.wide{overflow-x:auto}
@page{margin:15mm}
@media print{:root{color-scheme:light}body{background:#fff;color:#000}section{break-inside:auto;border:0;padding:0}tr{break-inside:avoid}h2{break-after:avoid}}`);
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** All times in one zone, which each of them names: an audit is read by people everywhere. */
const at = (iso: string) => own(sayAt(instantOf(iso), 'UTC'));

const facts = (rows: readonly (readonly [label: string, value: Piece])[]) =>
	markup`<dl>${rows.map(([label, value]) => markup`<dt>${label}</dt><dd>${value}</dd>`)}</dl>`;

const table = (caption: string, heads: readonly string[], rows: readonly (readonly Piece[])[]) =>
	rows.length === 0
		? undefined
		: markup`<div class="wide"><table><caption class="soft">${caption}</caption><thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows.map((cells) => markup`<tr>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>`;

/** The audit as a page to print or to file; it needs nothing but itself. */
export function auditPage(audit: Audit): string {
	const { campaignId, title, exportedAt, playbookVersion, events, skippedRows, rounds, launches } = audit;
	const heading = `Approval audit: ${title} (${campaignId})`;
	return markup`<!doctype html>
<html lang="en" dir="ltr"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${heading}</title><style>${STYLE}</style></head>
<body><main><h1>${own(heading)}</h1>
<section><h2>What this rests on</h2>${facts([
		['Exported', at(exportedAt)],
		['Accepted under playbook', markup`<code>${playbookVersion}</code>`],
		['Events', sayEvents(events)],
		...(skippedRows > 0 ? [['Rows of answers that could not be read', String(skippedRows)] as const] : []),
	])}</section>
${rounds.length === 0 ? markup`<p>Nobody was asked for approval.</p>` : rounds.map(roundPart)}${launchPart(launches)}</main></body></html>
`.html;
}

function sayEvents({ count, skipped, fault, endsAsRecord }: Audit['events']): string {
	const said = fault
		? `event ${fault.seq} is ${FAULT[fault.code]}`
		: endsAsRecord
			? 'a complete chain that ends as the record does'
			: 'a chain without gaps, but the record has gone on';
	return `${count}, ${said}${skipped > 0 ? `; ${skipped} rows could not be read` : ''}.`;
}
const FAULT = {
	missing: 'missing',
	broken: 'not the one that follows',
	altered: 'altered after it was written',
} as const;

const roundPart = (round: AuditedRound): Markup =>
	markup`<section><h2>Round ${round.round}</h2>${facts([
		['Status', STATUS[round.status]],
		['Shown content (SHA-256)', markup`<code>${round.digest}</code>`],
		['Policy', own(round.policy)],
		['Playbook', markup`<code>${round.playbookVersion}</code>`],
		['Typed by the approver', round.evidence === 'oneTimeCode' ? 'a second code' : 'the code from the mail'],
		['Asked', at(round.requestedAt)],
		['Links valid until', at(round.linksExpireAt)],
		...(round.closedAt === undefined ? [] : [['Closed', at(round.closedAt)] as const]),
		...(round.approval === undefined ? [] : [['Approval', APPROVAL[round.approval]] as const]),
	])}<ul>${round.sentences.map((sentence) => markup`<li>${own(sentence)}</li>`)}</ul>
${round.stages.map(stagePart)}${table('Answers', ['When', 'Who', 'Answer', 'Evidence', 'Counts'], round.answers.map(answerRow))}${table(
		'Approvals of earlier rounds that still stand, by the playbook',
		['Who', 'Round', 'For the content (SHA-256)'],
		round.carried.map(({ person, round: given, digest }) => [
			own(person),
			String(given),
			markup`<code>${digest}</code>`,
		]),
	)}${table(
		'Second codes that were mailed',
		['When', 'Who'],
		round.secondCodes.map(({ person, at: sentAt }) => [at(sentAt), own(person)]),
	)}${table(
		'Wrong codes',
		['When', 'With the link of'],
		round.wrongCodes.map(({ person, at: triedAt }) => [at(triedAt), own(person)]),
	)}${table(
		'Rows that the approval page has not written; they do not count',
		['Row', 'Why'],
		round.unsigned.map(({ row, why }) => [own(row), english.unsigned.why[why]]),
	)}</section>`;

const launchPart = (launches: readonly AuditedLaunch[]): Markup | undefined =>
	launches.length === 0
		? undefined
		: markup`<section><h2>Launch</h2>${table(
				'Each look into the MAP before the launch',
				['When', 'Outcome', 'Content (SHA-256)', 'Changed since the approval'],
				launches.map(({ at: lookedAt, outcome, digest = '', changes, askedAgain, why = '' }) => [
					at(lookedAt),
					own(
						[OUTCOME[outcome], why, ...askedAgain.map((role) => `${role} looks again`)]
							.filter(Boolean)
							.join('; '),
					),
					markup`<code>${digest}</code>`,
					markup`${changes.map((change) => markup`${own(sayChange(change))}<br>`)}`,
				]),
			)}</section>`;

const OUTCOME: Record<AuditedLaunch['outcome'], string> = {
	stopped: 'stopped, because the content was changed',
	accepted: 'change accepted by the playbook',
	handedOver: 'handed over',
	scheduled: 'scheduled in the MAP',
	missed: 'missed',
	unproven: 'stopped, because the approval could not be proved',
};

const APPROVAL: Record<NonNullable<AuditedRound['approval']>, string> = {
	signed: 'signed, and the round is as it was signed',
	unsigned: 'not signed',
	unknownKey: 'signed with a secret that is not known here',
	altered: 'the round was changed after it was signed',
};

const STATUS: Record<AuditedRound['status'], string> = {
	open: 'open',
	granted: 'approved',
	refused: 'not approved',
	void: 'void, because the content was changed',
};

const stagePart = ({ title, status, asked, openedAt }: AuditedStage): Markup =>
	markup`<h3>Stage ${own(title)}: ${status}</h3>${
		openedAt === undefined
			? markup`<p>Nobody was asked.</p>`
			: table(
					'Who was asked',
					['Who', 'As', 'Asked', 'Due', 'Reminded'],
					asked.map(({ name, email, roles, askedAt, dueAt, insteadOf, takesOver, escalated, reminded }) => [
						markup`${own(name)}<br>${own(email)}`,
						own(
							[
								...roles,
								...insteadOf.map((person) => `for ${person}`),
								...(takesOver ? [`instead of ${takesOver}`] : []),
								...(escalated ? ['escalation'] : []),
							].join(', '),
						),
						at(askedAt),
						at(dueAt),
						own(reminded.join(', ')),
					]),
				)
	}`;

function answerRow(answer: AuditedAnswer): Piece[] {
	const { name, choice, comment, field, reason, evidence, counted, why, found } = answer;
	const { level, afterSeconds, userAgent, network, identity } = evidence;
	const said = [choice, ...(field ? [field] : []), ...(reason ? [reason] : []), comment].filter(Boolean);
	const proof = [level, `${afterSeconds} s after the mail`, userAgent, network, identity].filter(Boolean);
	return [
		at(answer.at),
		own(name),
		own(said.join('; ')),
		own(proof.join('; ')),
		own(counted ? `yes (${found.join(', ')})` : `no: ${why}`),
	];
}

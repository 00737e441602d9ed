import { type Markup, markup, own } from '../approval/markup';
import { factList, section } from '../approval/pageFacts';
import { assessChange, type Assessment } from '../change/assess';
import { DECISIONS } from '../change/decideChange';
import { changeFields, SCHEDULE_FIELDS } from '../change/fields';
import { MAX_WHY } from '../change/readWish';
import { sayAssessment, sayFields } from '../change/sayAssessment';
import { whyNoChange } from '../change/whyNot';
import { instantOf } from '../time/instant';
import { briefField, type FormProblem, lineField, type Posted, textField } from './formParts';
import { fill, sayTime } from './reader';
import { type Facts, ownerName } from './standing';

interface Form {
	readonly facts: Facts;
	/** What was typed before, when the form is shown again. */
	readonly posted: Posted;
	readonly problems: readonly FormProblem[];
}

/** Everything that may change, filled in with what is planned. */
export function changeForm({ facts, posted, problems }: Form): Markup {
	const { campaign, playbook, reader } = facts;
	const { changeForm: words } = reader.words;
	const { change, brief } = campaign;
	const open = change?.status === 'open' ? change : undefined;
	const planned: Posted = { ...brief, ...open?.wish };
	const owner = ownerName(facts);
	const fields = changeFields(campaign, playbook).map((name) =>
		briefField(
			name,
			posted[name] ?? planned[name] ?? '',
			problems,
			SCHEDULE_FIELDS.includes(name) ? words.scheduleHint : undefined,
		),
	);
	const replaces =
		open && markup`<p>${fill(words.replaces, { at: sayTime(instantOf(open.at), reader) })}</p>`;
	const why = { name: 'why', label: words.why, hint: fill(words.whyHint, { owner }) } as const;
	return markup`<p>${fill(words.intro, { owner })}</p>${replaces}<form method="post" novalidate>${fields}${textField(why, posted.why ?? open?.why ?? '', problems, MAX_WHY)}<button type="submit" name="action" value="change">${words.submit}</button></form>`;
}

/** The number that has to be typed keeps a click by mistake from ending a campaign. */
export function cancelForm({ facts, posted, problems }: Form): Markup {
	const { campaign, reader } = facts;
	const { cancelForm: words } = reader.words;
	const { campaignId, handOver, receipt } = campaign;
	const certain = handOver === undefined && receipt === undefined;
	const number = {
		name: 'number',
		label: words.number,
		hint: fill(words.numberHint, { campaignId }),
	} as const;
	const why = { name: 'why', label: words.why, hint: words.whyHint } as const;
	return markup`<p>${certain ? words.certain : words.handedOver}</p><p>${words.forGood}</p><form method="post" novalidate>${lineField(number, posted.number, problems, 40, true)}${textField(why, posted.why, problems, MAX_WHY)}<button type="submit" name="action" value="cancel">${words.submit}</button></form>`;
}

/** The open change, what it would cost right now, and the owner's decision. */
export function decideForm({ facts, posted, problems }: Form): Markup {
	const { campaign, playbook, reader, now } = facts;
	const { decideForm: words } = reader.words;
	const { change, brief } = campaign;
	const assessment = assessChange({ campaign, wish: change?.wish ?? {}, playbook, now });
	const why = change?.why ? [[words.why, own(change.why)] as const] : [];
	const note = { name: 'note', label: words.note, hint: words.noteHint } as const;
	const code = { name: 'code', label: words.code, hint: words.codeHint } as const;
	return markup`<p>${fill(words.intro, { requester: brief.requesterName })}</p>${section(
		words.changes,
		factList([...sayFields(assessment).map(([label, say]) => [label, own(say)] as const), ...why]),
	)}${section(
		words.means,
		markup`<ul>${sayAssessment(assessment, campaign, playbook).map((line) => markup`<li>${own(line)}</li>`)}</ul>`,
	)}<form method="post" novalidate><h2>${words.heading}</h2>${choicePart(assessment, { facts, posted, problems })}${textField(note, posted.note, problems, MAX_WHY)}${lineField(code, posted.code, problems, 40, true)}<button type="submit" name="action" value="decide">${words.submit}</button></form>`;
}

function choicePart(assessment: Assessment, { facts, posted, problems }: Form): Markup {
	const { reader, campaign } = facts;
	const { decideForm: words } = reader.words;
	const { launchTo, proposal, timeZone } = assessment;
	const there = { ...reader, zone: timeZone };
	const offered = DECISIONS.filter(
		(decision) =>
			(decision !== 'applyLater' || proposal !== undefined) &&
			(decision === 'decline' || whyNoChange(campaign) === undefined),
	);
	const options = offered.map((value) => {
		const at = sayTime(value === 'applyLater' ? (proposal ?? launchTo) : launchTo, there);
		const checked = posted.decision === value ? markup` checked` : undefined;
		return markup`<label class="choice"><input type="radio" name="decision" id="${value === offered[0] ? 'decision' : `decision-${value}`}" value="${value}"${checked}><span><strong>${words[value]}</strong><span class="soft">${fill(words[`${value}Hint`], { at })}</span></span></label>`;
	});
	const problem = problems.find(({ field }) => field === 'decision');
	const line = problem && markup`<p class="problem" id="decision-problem">${problem.say}</p>`;
	const describedBy = problem && markup` aria-describedby="decision-problem"`;
	return markup`<div class="${problem ? 'field faulty' : 'field'}"><fieldset${describedBy}><legend>${words.choice}</legend>${line}${options}</fieldset></div>`;
}

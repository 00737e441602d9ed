import { z } from 'zod/v4';

import type { FollowUp } from '../../launch/build';
import { type FlowStep, whereStep } from '../flows';
import { defineRule } from '../rule';

const step = (kind: FlowStep['kind'], name: string): FlowStep => ({ kind, name });
const flow = (...steps: FlowStep[]): { followUps: FollowUp[] } => ({
	followUps: [{ name: '02 Registered Follow-up', status: 'active', steps }],
});

/** An exit for some people only; the others go on. */
const ONLY_SOME =
	/\b(?:if|when|unless|who|converted|registered|unsubscribed|only|wenn|falls|si|cuando|se|als|om|hvis|jeśli)\b|場合|→|->/iu;
/** English, German, French, Spanish, Italian, Portuguese, Dutch, the languages of the north, Polish, Japanese. */
const BACK = new RegExp(
	`^(?:${[
		'(?:go|jump|return)(?: back)? to|back to|loop|repeat|restart|start (?:again|over)|re-?enter',
		'(?:zurück|gehe?|geh|weiter|springe?) (?:zu[mr]?|mit|nach|an den)|wiederhol|von vorne?|neu starten',
		'retour(?:ner)? (?:à|au)|(?:aller|revenir|passer) (?:à|au)|recommencer|répéter',
		'(?:volver|vuelve|ir|regresar|regresa) al?|repetir|reiniciar|empezar de nuevo',
		"(?:vai|torna|tornare|ritorna|passa) a(?:l|lla|ll['’])?|ripeti|ripetere|ricomincia",
		'(?:ir|voltar|volta|regressar|retornar) (?:para|ao?|à)|recomeçar|reiniciar',
		'(?:ga )?(?:terug )?naar|herhaal|herhalen|opnieuw (?:beginnen|starten)',
		'(?:gå |tillbaka )(?:tillbaka )?till|upprepa|börja om|(?:gå |tilbage )(?:tilbage )?til|gentag|start forfra|(?:gå |tilbake )(?:tilbake )?til|gjenta',
		'(?:przejdź|wróć|powrót) do|powtórz|zacznij od nowa',
	].join('|')})(?![\\p{L}])`,
	'iu',
);
const BACK_IN_JAPANESE = /(?:ステップ|最初|手順|先頭)\s?\d{0,3}(?:番目)?(?:へ|に|から)|戻る|繰り返/;
const isBack = ({ kind, name }: FlowStep, at: number) => {
	if (kind !== 'other' || !(BACK.test(name.trim()) || BACK_IN_JAPANESE.test(name))) return false;
	// a number further down leads on
	const [number] = /\d{1,3}/.exec(name) ?? [];
	return number === undefined || Number(number) <= at + 1;
};

function* mistakesOf(steps: readonly FlowStep[]): Generator<{ at: number; found: string; mend: string }> {
	const last = steps.length - 1;
	const exit = steps.findIndex(({ kind, name }) => kind === 'exit' && !ONLY_SOME.test(name));
	if (exit >= 0 && exit < last) {
		yield {
			at: exit + 1,
			found: `step ${exit + 2} comes after the end and is never reached`,
			mend: 'Move the end behind it, or delete the step',
		};
	}
	const canLeave = steps.some(({ kind }) => kind === 'exit' || kind === 'goal');
	const back = steps.findIndex(isBack);
	if (back >= 0 && !canLeave) {
		yield {
			at: back,
			found: `step ${back + 1} goes back, and no step lets people out`,
			mend: 'Add a goal or an exit inside the loop',
		};
	}
	if (steps[last]?.kind === 'wait') {
		yield {
			at: last,
			found: 'the last step is a wait for nothing',
			mend: 'Add what shall happen after the wait, or delete it',
		};
	}
}

export const flowDeadEnd = defineRule({
	id: 'flow-dead-end',
	title: 'each step of a follow-up is reached, and the follow-up comes to an end',
	severity: 'warning',
	required: false,
	why: 'Steps behind the end never run; a loop without a way out writes to people for ever.',
	source: 'qa-rules §5 flow',
	reads: ['followUps'],
	restsOn: ['flow steps of'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{
				say: 'a step after the end',
				build: flow(step('wait', 'Wait'), step('send', 'Send'), step('exit', 'End'), step('send', 'Remind')),
			},
			{
				say: 'a loop',
				build: flow(step('wait', 'Wait'), step('send', 'Send'), step('other', 'Go to step 1')),
			},
			{
				say: 'a loop in Italian',
				build: flow(step('wait', 'Attendi'), step('send', 'Invia'), step('other', 'Vai al passo 1')),
			},
			{
				say: 'a loop in Swedish',
				build: flow(step('wait', 'Vänta'), step('send', 'Skicka'), step('other', 'Gå tillbaka till steg 1')),
			},
			{
				say: 'a loop in Dutch, to the begin',
				build: flow(step('wait', 'Wacht'), step('send', 'Stuur'), step('other', 'Terug naar het begin')),
			},
			{
				say: 'a loop in Japanese',
				build: flow(step('wait', '3日待つ'), step('send', '送信'), step('other', 'ステップ1へ戻る')),
			},
			{
				say: 'a wait at the end',
				build: flow(step('wait', 'Wait'), step('send', 'Send'), step('wait', 'Wait 3 days')),
			},
		],
		quiet: [
			{
				say: 'a step that leads on',
				build: flow(
					step('wait', 'Wait'),
					step('other', 'Go to step 4'),
					step('send', 'Send'),
					step('send', 'Send'),
				),
			},
			{
				say: 'words that begin alike',
				build: flow(
					step('wait', 'Wacht'),
					step('send', 'Stuur'),
					step('other', 'Voltagem medida'),
					step('other', 'Irene anrufen'),
				),
			},
			{
				say: 'an end at the end',
				build: flow(step('wait', 'Wait'), step('send', 'Send'), step('exit', 'End')),
			},
			{
				say: 'an end for some',
				build: flow(
					step('wait', 'Wait'),
					step('send', 'Send'),
					step('exit', 'Exit if registered'),
					step('send', 'Remind'),
				),
			},
			{
				say: 'a loop with a way out',
				build: flow(
					step('goal', 'Registered'),
					step('wait', 'Wait'),
					step('send', 'Send'),
					step('other', 'Go to step 2'),
				),
			},
			{ say: 'steps that nobody told', build: flow() },
		],
	},
	*check({ followUps }) {
		for (const [index, followUp] of followUps.entries()) {
			for (const { at, found, mend } of mistakesOf(followUp.steps ?? [])) {
				yield {
					found: `in "${followUp.name}", ${found}`,
					expected: 'steps that are all reached, and an end',
					mend,
					where: whereStep(followUp, index, at),
					evidence: `${followUp.name} ${at + 1} ${followUp.steps?.[at]?.name ?? ''}`,
				};
			}
		}
	},
});

import type { Language, Playbook } from '../../../core/playbook/schema';
import type { Materiality } from '../../../core/playbook/materiality';
import { verifyBeforeLaunch } from '../../../core/steps';
import { type Instant, instantOf } from '../../../core/time';
import {
	approvedLaunch,
	builtWith,
	handOverAt,
	keys,
	launchAt,
	playbookWith,
	rowFor,
} from '../../support/approvedLaunch';
import { table } from '../../support/table';

const approved = builtWith();
const edited = builtWith((b) => void (b.emails[0]!.replyTo = 'other@northwind.example'));
const withLanguages = (playbook: Playbook, languages: Readonly<Record<string, Language>>): Playbook => ({
	...playbook,
	people: Object.fromEntries(
		Object.entries(playbook.people).map(([key, person]) => [key, { ...person, language: languages[key] }]),
	),
});
const mailsIn = (
	languages: Readonly<Record<string, Language>>,
	materiality: Materiality = [],
	now: Instant = handOverAt,
	forged = false,
) => {
	const campaign = approvedLaunch();
	return verifyBeforeLaunch({
		saved: {
			campaign: forged ? { ...campaign, round: undefined } : campaign,
			revision: 7,
			effects: [],
		},
		build: edited,
		packages: [rowFor(approved)],
		playbook: withLanguages(playbookWith(materiality), languages),
		keys,
		now,
	}).journal;
};
const NOTIFY: Materiality = [{ fields: ['emails.*.replyTo', 'audience'], then: 'notify' }];
const LEGAL: Materiality = [{ fields: ['emails', 'audience'], then: 'askAgain', roles: ['legal'] }];

describe('who owns a campaign reads in their own language why it was stopped', () => {
	type Row = [language: Language, subject: string, sentences: string[]];
	const rows: Row[] = [
		[
			'de',
			'C-0142 Planning with less data: Start angehalten, nach der Freigabe geändert',
			[
				'E-Mail „Invite 1“ › Antwortadresse: „events@northwind.example“ → „other@northwind.example“',
				'Sobald der neue Inhalt geprüft ist, wird laut Playbook nur noch einmal gefragt: Legal. Die Freigaben von Bea Brand gelten weiterhin. Ändern Sie noch mehr, werden alle gefragt.',
				'Geplanter Start: Do., 5. März 2026',
			],
		],
		[
			'fr',
			'C-0142 Planning with less data\u00a0: lancement arrêté, modification après validation',
			[
				'E-mail «\u00a0Invite 1\u00a0» › Adresse de réponse\u00a0: «\u00a0events@northwind.example\u00a0» → «\u00a0other@northwind.example\u00a0»',
				'le playbook ne demande une nouvelle validation qu’à\u00a0: Legal.',
				'Lancement prévu\u00a0: jeu. 5 mars 2026',
			],
		],
		[
			'es',
			'C-0142 Planning with less data: lanzamiento detenido, hubo cambios tras la aprobación',
			[
				'Correo «Invite 1» › Dirección de respuesta: «events@northwind.example» → «other@northwind.example»',
				'Las aprobaciones de Bea Brand siguen siendo válidas.',
				'Lanzamiento previsto: jue',
			],
		],
	];
	table('%s', rows, (language, subject, sentences) => {
		const [mail] = mailsIn({ mona: language }, LEGAL).mails;
		expect(mail!.subject).toBe(subject);
		for (const sentence of sentences) expect(mail!.text).toContain(sentence);
		expect(mail!.html).toContain(`<html lang="${language}"`);
	});

	it('the record keeps the English words', () => {
		const [event] = mailsIn({ mona: 'de' }, LEGAL).events;
		expect(event!.data).toMatchObject({
			changes: expect.arrayContaining([
				{
					field: 'reply-to address of e-mail "Invite 1"',
					from: 'events@northwind.example',
					to: 'other@northwind.example',
				},
			]),
		});
	});
});

it('of a small change everybody is told in their own language', () => {
	const { mails } = mailsIn({ mona: 'fr', bea: 'de', lars: 'es' }, NOTIFY);
	expect(mails.map(({ to, subject }) => [to.split('@')[0], subject.split('data')[1]])).toEqual([
		['mona', '\u00a0: lancée avec une légère modification après validation'],
		['bea', ': mit einer kleinen Änderung nach der Freigabe gestartet'],
		['lars', ': lanzada con un pequeño cambio tras la aprobación'],
		['rita', ': launched with a small change after approval'],
	]);
	expect(mails[1]!.text).toContain('wenden Sie sich jetzt an Mona Builder (mona@northwind.example)');
});

it('a missed launch and an approval that nobody can prove are told in the language of the owner', () => {
	const [missed] = mailsIn({ mona: 'es' }, [], instantOf(launchAt)).mails;
	expect(missed!.subject).toContain('se pasó la hora del lanzamiento');
	expect(missed!.text).toContain('la herramienta de marketing necesita 5 minutos de antelación');
	const [unproven] = mailsIn({ mona: 'de' }, [], handOverAt, true).mails;
	expect(unproven!.subject).toContain('Start angehalten, Freigabe nicht nachweisbar');
	expect(unproven!.text).toContain('Klären Sie, wer in die Tabelle campaigns schreiben kann.');
});

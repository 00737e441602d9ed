import { german as changes } from '../../launch/words/de';
import { deLaunch } from './deLaunch';
import { dePage } from './dePage';
import { deRules } from './deRules';
import type { Texts } from './languages';

export const german: Texts = {
	lang: 'de',
	locale: 'de-DE',
	when: '{weekday}, {day}. {month} {year}, {time} Uhr ({zone})',
	stages: {
		intake: 'Anfrage',
		build: 'Umsetzung',
		qa: 'Qualitätsprüfung',
		approval: 'Freigabe',
		launch: 'Start',
		live: 'Läuft',
		closed: 'Abgeschlossen',
		onHold: 'Angehalten',
		cancelled: 'Abgesagt',
	},
	choices: {
		approve: { label: 'Freigeben', hint: 'Genau so versenden, wie es hier zu sehen ist.' },
		approveWithConditions: {
			label: 'Mit Auflagen freigeben',
			hint: 'So versenden, wie es hier zu sehen ist; schreiben Sie unten, was dabei zu beachten ist.',
		},
		requestChanges: {
			label: 'Änderungen verlangen',
			hint: 'Es wird nicht versendet. Nach der Änderung werden Sie erneut gefragt.',
		},
		reject: { label: 'Ablehnen', hint: 'Es darf nicht versendet werden.' },
		abstain: { label: 'Enthalten', hint: 'Sie überlassen die Entscheidung den anderen.' },
	},
	fields: {
		subject: 'Betreff oder Vorschautext',
		sender: 'Absender oder Antwortadresse',
		content: 'Text oder Gestaltung',
		links: 'Links',
		legal: 'Rechtliche Angaben',
		audience: 'Zielgruppe',
		schedule: 'Zeitpunkt des Starts',
		landingPages: 'Zielseite oder Formular',
		followUps: 'Automatische Folgeschritte',
		other: 'Etwas anderes',
	},
	round: {
		approved: 'Freigegeben.',
		rejected: {
			requestChanges: 'Nicht freigegeben: {name} verlangt Änderungen.',
			reject: 'Nicht freigegeben: {name} hat abgelehnt.',
		},
		pending: { one: 'Es fehlt noch 1 Freigabe.', many: 'Es fehlen noch {count} Freigaben.' },
		expired: {
			one: 'Die Frist ist abgelaufen; 1 Freigabe hat gefehlt.',
			many: 'Die Frist ist abgelaufen; {count} Freigaben haben gefehlt.',
		},
		from: 'Noch ohne Antwort: {names}.',
		changed: 'Diese Anfrage gilt nicht mehr, weil die Kampagne danach geändert wurde.',
		notInApproval: 'Jetzt wird nichts entschieden, denn die Kampagne ist in der Phase {stage}.',
		said: {
			approve: '{name} hat am {at} freigegeben.',
			approveWithConditions: '{name} hat am {at} mit Auflagen freigegeben.',
			abstain: '{name} hat sich am {at} enthalten.',
			requestChanges: '{name} hat am {at} Änderungen verlangt.',
			reject: '{name} hat am {at} abgelehnt.',
			withdraw: '{name} hat die Antwort am {at} zurückgenommen.',
		},
		comment: 'Kommentar: {comment}',
		field: 'Was sich ändern soll: {field}.',
		reason: 'Grund: {reason}.',
		notCounted: 'Zählt nicht: {decision} Grund: {why}',
		whyNot: {
			otherRound: 'Sie gehört zu Runde {saw}, und dies ist Runde {asked}.',
			otherDigest: 'Sie betrifft einen anderen Inhalt (Prüfwert {saw}, gefragt war {asked}).',
			roundVoid: 'Die Kampagne wurde nach der Anfrage zu dieser Runde geändert.',
			notAsked: '{name} wurde in dieser Runde nicht gefragt.',
			afterClose: {
				expiry: 'Sie kam, als die Frist schon abgelaufen war.',
				outcome: 'Sie kam, als die Runde schon entschieden war.',
			},
		},
	},
	request: {
		subject: 'Ihre Freigabe, bitte: {title} ({campaignId})',
		lead: 'Bitte entscheiden Sie, ob diese Kampagne starten darf.',
		code: 'Ihr Code lautet {code}. Die Seite fragt danach, damit niemand sonst für Sie antworten kann.',
		howTo:
			'Die Seite zeigt genau, was an wen und wann versendet wird. Sie brauchen dafür kein Benutzerkonto.',
		changed:
			'Ändert sich nach Ihrer Freigabe noch etwas, wird der Start angehalten, und Sie werden erneut gefragt.',
		twoCodes:
			'Ihr Code lautet {code}. Geben Sie ihn auf der Seite ein, damit Ihnen ein zweiter Code geschickt wird; den brauchen Sie für Ihre Antwort.',
		button: 'Ansehen und entscheiden',
		address: 'Falls die Schaltfläche nicht funktioniert, kopieren Sie diese Adresse:',
		reason:
			'Sie erhalten diese Nachricht, weil das Playbook bei dieser Kampagne vorsieht, {roles} zu fragen ({policy}). Link und Code sind nur für Sie bestimmt.',
	},
	secondCode: {
		subject: 'Ihr zweiter Code für {title} ({campaignId})',
		lead: 'Ihr zweiter Code lautet {code}.',
		next: 'Geben Sie ihn auf der noch geöffneten Seite ein. Er gilt bis {until} und für eine einzige Antwort.',
		notYou:
			'Falls Sie ihn nicht angefordert haben, tun Sie nichts weiter und sagen Sie {owner} ({email}) Bescheid: Jemand anderes hat Ihre erste Nachricht.',
		reason:
			'Sie erhalten diese Nachricht, weil jemand mit Ihrem Link und Ihrem Code einen zweiten Code angefordert hat.',
	},
	unsigned: {
		subject: '{campaignId} {title}: Antworten, die niemand auf der Freigabeseite gegeben hat',
		lead: 'In der Tabelle der Antworten stehen Zeilen, die nicht von der Freigabeseite stammen. Sie zählen nicht.',
		row: '{name}, „{choice}“, Zeile {row}: {why}',
		why: {
			unsigned: 'Sie hat keine Signatur.',
			unknownKey: 'Sie wurde mit einem Geheimnis signiert, das hier nicht bekannt ist.',
			altered: 'Sie wurde nach dem Signieren geändert.',
		},
		next: 'Klären Sie, wer in die Tabelle campaign_decisions schreiben kann, und fragen Sie die genannten Personen, ob sie geantwortet haben. Wurde das Signaturgeheimnis zweimal gewechselt, sehen auch ältere Antworten so aus.',
	},
	facts: {
		campaign: 'Kampagne',
		subject: 'Betreff',
		from: 'Von',
		audience: 'An',
		people: 'Erwartete Personen',
		launch: 'Start',
		launchThere: 'Start, Zeit der Zielgruppe',
		launchYours: 'Start, Ihre Zeit',
		answerBy: 'Antwort bis',
		code: 'Ihr Code',
		requester: 'Angefragt von',
		decidedBy: 'Antworten',
	},
	outcome: {
		granted: {
			subject: '{campaignId} {title}: freigegeben',
			lead: 'Diese Kampagne ist freigegeben.',
			next: 'Unmittelbar vor dem Start wird sie noch einmal geprüft. Hat sich bis dahin etwas geändert, wird der Start angehalten.',
		},
		requestChanges: {
			subject: '{campaignId} {title}: Änderungen verlangt',
			lead: '{name} verlangt Änderungen. So wird die Kampagne nicht gestartet.',
			owner:
				'Nehmen Sie die Änderung im Marketing-System vor. Danach wird die Kampagne erneut geprüft, und die Freigebenden werden erneut gefragt.',
			requester:
				'Das Kampagnenteam nimmt die Änderung vor, und die Freigebenden werden erneut gefragt. Sie müssen jetzt nichts tun.',
		},
		reject: {
			subject: '{campaignId} {title}: abgelehnt',
			lead: '{name} hat diese Kampagne abgelehnt. So wird sie nicht gestartet.',
			owner:
				'Sprechen Sie mit {name}. Nach einer Änderung wird die Kampagne erneut geprüft, und die Freigebenden werden erneut gefragt.',
			requester: 'Das Kampagnenteam spricht mit {name} und meldet sich bei Ihnen.',
		},
		expired: {
			subject: '{campaignId} {title}: zu wenige Freigaben innerhalb der Frist',
			lead: 'Die Frist ist abgelaufen, und es haben zu wenige Personen freigegeben.',
			owner:
				'Erinnern Sie die Personen, die nicht geantwortet haben. Nach einer weiteren Qualitätsprüfung werden sie erneut gefragt.',
			requester: 'Das Kampagnenteam fragt erneut. Der Start kann sich dadurch verschieben.',
		},
		approver: {
			granted: 'Sie müssen nichts mehr tun.',
			refused: 'Sie müssen jetzt nichts tun. Nach einer Änderung werden Sie erneut gefragt.',
		},
		approverReason: 'Sie erhalten diese Nachricht, weil Sie um die Freigabe dieser Kampagne gebeten wurden.',
		ownerReason: 'Sie erhalten diese Nachricht, weil Sie für diese Kampagne verantwortlich sind.',
		requesterReason: 'Sie erhalten diese Nachricht, weil Sie diese Kampagne angefragt haben.',
	},
	rules: deRules,
	launch: deLaunch,
	changes,
	page: dePage,
};

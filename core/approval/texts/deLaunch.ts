import type { enLaunch } from './enLaunch';

export const deLaunch: typeof enLaunch = {
	planned: 'Geplanter Start',
	blocked: {
		subject: '{campaignId} {title}: Start angehalten, nach der Freigabe geändert',
		lead: 'Der Start wurde angehalten: Im Marketing-System steht etwas anderes, als freigegeben wurde.',
		notNamed:
			'Der freigegebene Inhalt ist nicht mehr gespeichert; deshalb lässt sich nicht sagen, was sich geändert hat.',
		more: 'Und {count} weitere.',
		everybody:
			'Stellen Sie im Marketing-System den freigegebenen Inhalt wieder her, oder lassen Sie die Änderung stehen: Die Kampagne wird erneut geprüft, und die Freigebenden werden erneut gefragt.',
		some: 'Sobald der neue Inhalt geprüft ist, wird laut Playbook nur noch einmal gefragt: {roles}.',
		stands: 'Die Freigaben von {names} gelten weiterhin.',
		ifMore: 'Ändern Sie noch mehr, werden alle gefragt.',
	},
	mayBeScheduled:
		'Sehen Sie zuerst im Marketing-System nach: Eine frühere Übergabe wurde unterbrochen, und der Versand kann dort schon eingeplant sein. Ist er es, sagen Sie ihn dort sofort ab.',
	accepted: {
		subject: '{campaignId} {title}: mit einer kleinen Änderung nach der Freigabe gestartet',
		lead: 'Der Start geht weiter. Seit der Freigabe hat sich etwas geändert, das laut Playbook keine neue Freigabe braucht.',
		owner: 'Darf das so nicht versendet werden, halten Sie den Start jetzt im Marketing-System an.',
		approver:
			'Sie müssen nichts tun. Darf das so nicht versendet werden, wenden Sie sich jetzt an {owner} ({email}).',
	},
	missed: {
		subject: '{campaignId} {title}: Start verpasst',
		lead: 'Diese Kampagne ist freigegeben, aber der Zeitpunkt ihres Starts ist vorbei. Es wurde nichts versendet.',
		why: 'Grund: Der Start war für {launch} geplant, und das Marketing-System braucht {minutes} Minuten Vorlauf.',
		next: 'Vereinbaren Sie mit der anfragenden Person einen neuen Zeitpunkt und reichen Sie die Anfrage noch einmal ein.',
	},
	unproven: {
		subject: '{campaignId} {title}: Start angehalten, Freigabe nicht nachweisbar',
		lead: 'Der Start wurde angehalten: Es lässt sich nicht nachweisen, dass er freigegeben wurde. Es wurde nichts versendet.',
		why: {
			noApproval:
				'Laut Datensatz darf die Kampagne starten, aber er enthält keine Runde, in der sie freigegeben wurde.',
			unsigned: 'Die Freigabe im Datensatz ist nicht signiert. Signieren kann sie nur die Freigabeseite.',
			unknownKey:
				'Die Freigabe wurde mit einem Geheimnis signiert, das nicht mehr in den Zugangsdaten steht.',
			altered: 'Die Runde im Datensatz wurde nach der Freigabe verändert.',
		},
		next: {
			noApproval: 'Klären Sie, wer in die Tabelle campaigns schreiben kann.',
			unsigned:
				'Klären Sie, wer in die Tabelle campaigns schreiben kann. Kampagnen aus der Zeit, bevor Freigaben signiert wurden, sehen auch so aus.',
			unknownKey:
				'Behalten Sie nach einem Wechsel des Geheimnisses (Link Signing Secret) das alte unter Previous Link Signing Secret, bis alles gestartet ist, was damit freigegeben wurde.',
			altered: 'Klären Sie, wer in die Tabelle campaigns schreiben kann.',
		},
		again: 'Sonst müssen Sie nichts tun: Die Kampagne wird erneut geprüft, und alle werden erneut gefragt.',
	},
};

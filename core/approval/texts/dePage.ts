import type { Texts } from './languages';

export const dePage: Texts['page'] = {
	product: 'Freigabe vor dem Start',
	errorPrefix: 'Bitte korrigieren',
	campaign: '{title} ({campaignId})',
	yourAnswer: 'Ihre Antwort:',
	ask: {
		title: 'Darf das gestartet werden?',
		youAre: 'Sie sind gefragt als: {roles}. Bitte antworten Sie bis {due}.',
		skip: 'Zu Ihrer Entscheidung',
		codeSent:
			'Ein zweiter Code ist unterwegs an {email}. Er kommt innerhalb von zwei Minuten an und gilt bis {until}.',
		takenBack: 'Ihre Antwort ist zurückgenommen. Unten können Sie eine andere geben.',
	},
	what: {
		heading: 'Was versendet wird',
		preheader: 'Vorschautext',
		replyTo: 'Antworten gehen an',
		email: 'E-Mail',
		frame: 'Vorschau der E-Mail „{name}“',
		images:
			'Bilder werden hier nicht geladen, und Links funktionieren nicht. Namen und andere persönliche Felder bleiben in {{Klammern}}.',
		asText: 'Die E-Mail als Text',
		tooLarge: 'Diese E-Mail ist zu groß, um sie hier zu zeigen. Bitte lesen Sie sie als Text.',
		cut: '… Der Rest ist hier weggelassen.',
		pages: 'Zielseiten',
		forms: 'Formulare',
		followUps: 'Automatische Folgeschritte',
		attachments: 'Anhänge',
		status: { active: 'eingeschaltet', inactive: 'ausgeschaltet', unknown: 'unbekannt, ob eingeschaltet' },
		unreadable: 'Im Marketing-System nicht lesbar',
		none: 'Keine',
	},
	whom: {
		heading: 'An wen',
		include: 'Listen',
		exclude: 'Ausgenommen',
		suppression: 'Grundsätzlich nie an',
		people: 'Im Marketing-System gezählte Personen',
		expected: 'Bei der Anfrage erwartete Personen',
		unknownCount: 'Das Marketing-System sagt es nicht',
		expectedOnly: 'laut Anfrage etwa {count}; das Marketing-System sagt es nicht',
		described: 'Beschrieben als',
	},
	when: {
		heading: 'Wann',
		yours: 'Ihre Zeit',
		there: 'Zeit der Zielgruppe',
		inMap: 'Im Marketing-System eingestellt',
		perRecipient: 'Alle erhalten es zu dieser Uhrzeit ihrer eigenen Zeitzone.',
		none: 'Es ist kein Zeitpunkt festgelegt',
	},
	qa: {
		heading: 'Qualitätsprüfung',
		verdict: {
			passed: 'Bestanden',
			needsReview: 'Nach Durchsicht bestanden',
			failed: 'Nach Durchsicht bestanden',
		},
		counts: '{rules} Prüfungen; Fehler: {errors}, Warnungen: {warnings}, nicht lesbar: {unreadable}',
		reviewedBy: 'Durchgesehen von {name}',
		waived: 'Von {name} hingenommen, obwohl die Regel {rule} widerspricht: {reason}',
		ticked: 'Von {name} bestätigt: {item}',
		unknown: 'Es ist kein Ergebnis gespeichert',
	},
	changes: {
		heading: 'Was sich seit der letzten Freigabe geändert hat',
		was: 'Vorher:',
		now: 'Jetzt:',
		since: 'Freigegeben in Runde {round} am {at}.',
		nothing: 'Nichts. Genau das wurde damals freigegeben.',
		notStored: 'Der damals freigegebene Inhalt ist nicht mehr gespeichert. Bitte lesen Sie alles erneut.',
		more: 'Und {count} weitere.',
	},
	others: {
		heading: 'Wer entscheidet',
		policy: 'Regel: {policy}',
		carried:
			'{name} hat in Runde {round} freigegeben (Fassung {digest}), vor der letzten Änderung. Nach dem Playbook gilt das weiterhin.',
	},
	form: {
		heading: 'Ihre Entscheidung',
		code: 'Code aus Ihrer E-Mail',
		codeHint: '6 Zeichen, zum Beispiel 7K2 M9Q',
		sendCode: 'Zweiten Code schicken',
		secondCode: 'Zweiter Code',
		secondCodeHint:
			'Geben Sie zuerst den Code aus Ihrer E-Mail ein und drücken Sie „Zweiten Code schicken“. Der zweite Code kommt in einer eigenen E-Mail.',
		choice: 'Ihre Antwort',
		field: 'Was sich ändern soll',
		fieldHint: 'Nur, wenn Sie Änderungen verlangen.',
		reason: 'Grund',
		reasonHint: 'Nur, wenn Sie nicht einfach freigeben.',
		pick: 'Bitte wählen',
		comment: 'Kommentar',
		commentHint:
			'Nötig, wenn Sie mit Auflagen freigeben, Änderungen verlangen oder ablehnen. Schreiben Sie, was anders sein soll und wo.',
		submit: 'Antwort senden',
		binding: 'Ihre Antwort gilt für genau den Inhalt oben (Fassung {digest}).',
	},
	takeBack: {
		heading: 'Antwort zurücknehmen',
		hint: 'Solange die Runde läuft, können Sie Ihre Antwort zurücknehmen und eine andere geben.',
		submit: 'Antwort zurücknehmen',
	},
	problems: {
		summary: 'Ihre Antwort ist noch nicht gesendet:',
		codeMissing:
			'Code: Das Feld ist leer; erwartet werden die 6 Zeichen aus Ihrer E-Mail. Kopieren Sie sie aus der E-Mail, die Sie hierher geführt hat.',
		codeWrong:
			'Code: Ihre Eingabe stimmt nicht; erwartet werden die 6 Zeichen aus Ihrer E-Mail. Kopieren Sie sie aus der neuesten E-Mail zu dieser Kampagne.',
		secondCodeMissing:
			'Zweiter Code: Das Feld ist leer; erwartet werden die 6 Zeichen aus der zweiten E-Mail. Geben Sie den Code aus der ersten E-Mail ein und drücken Sie „Zweiten Code schicken“.',
		secondCodeWrong:
			'Zweiter Code: Ihre Eingabe stimmt nicht oder ist älter als 15 Minuten; erwartet werden die 6 Zeichen aus der neuesten E-Mail. Lassen Sie sich einen neuen schicken.',
		tooManyCodes:
			'Zweiter Code: An einem Tag wurden 5 an Sie geschickt, mehr gibt es nicht. Bitten Sie {owner} ({email}), die Freigabe erneut anzufordern.',
		otherPerson:
			'Ihre Anmeldung: Sie sind als jemand anderes angemeldet; erwartet wird die Person, an die dieser Link ging. Bitten Sie {owner} ({email}) um einen eigenen Link.',
		choiceMissing:
			'Ihre Antwort: Es ist nichts ausgewählt; erwartet wird eine der angebotenen Antworten. Wählen Sie eine aus.',
		fieldMissing:
			'Was sich ändern soll: Es ist nichts ausgewählt; erwartet wird der Teil, den Sie meinen. Wählen Sie ihn in der Liste.',
		reasonMissing:
			'Grund: Es ist nichts ausgewählt; erwartet wird ein Eintrag der Liste. Wählen Sie den, der am besten passt.',
		commentMissing:
			'Kommentar: Das Feld ist leer; erwartet wird, was anders sein soll. Schreiben Sie einen Satz für die Personen, die es umsetzen.',
	},
	recorded: {
		title: 'Vielen Dank, Ihre Antwort ist gespeichert',
		next: 'Sie können diese Seite schließen. Möchten Sie Ihre Antwort später ändern, öffnen Sie Ihren Link erneut oder wenden Sie sich an {owner} ({email}).',
		over: 'Sie können diese Seite schließen. Möchten Sie Ihre Antwort ändern, wenden Sie sich bitte sofort an {owner} ({email}).',
	},
	alreadyAnswered: {
		title: 'Sie haben bereits geantwortet',
		next: 'Ihre Antwort zählt. Möchten Sie sie ändern, nehmen Sie sie unten zurück oder wenden Sie sich an {owner} ({email}).',
		over: 'Ihre Antwort zählt und lässt sich hier nicht mehr ändern. Möchten Sie sie ändern, wenden Sie sich an {owner} ({email}).',
	},
	superseded: {
		title: 'Es gibt eine neuere Anfrage',
		next: 'Die Kampagne wurde geändert, und Sie wurden zum neuen Inhalt gefragt. Benutzen Sie den Link in der neuesten E-Mail.',
	},
	withdrawn: {
		title: 'Diese Anfrage wurde zurückgezogen',
		void: 'Die Kampagne wurde geändert, nachdem Sie gefragt wurden. Sie erhalten eine neue E-Mail, sobald sie fertig ist.',
		onHold: 'Die Kampagne ist angehalten. Ihr Link funktioniert wieder, wenn es weitergeht.',
		cancelled: 'Die Kampagne wurde abgesagt. Es wird nichts versendet, und Sie müssen nichts tun.',
	},
	closed: {
		title: 'Es wird keine Antwort mehr gebraucht',
		granted:
			'Es haben genug Personen freigegeben. Haben Sie Einwände, wenden Sie sich sofort an {owner} ({email}).',
		launched:
			'Die Kampagne ist gestartet. Haben Sie Fragen oder Einwände, wenden Sie sich sofort an {owner} ({email}).',
		refused: 'Die Anfrage endete ohne Freigabe. Nach der nächsten Änderung erhalten Sie eine neue E-Mail.',
		moved:
			'Die Kampagne ist jetzt in der Phase {stage}. Sie erhalten eine neue E-Mail, wenn Ihre Antwort gebraucht wird.',
	},
	expired: {
		title: 'Dieser Link ist abgelaufen',
		next: 'Damit wurde nichts entschieden. Bitten Sie {owner} ({email}), die Freigabe erneut anzufordern.',
		nextAlone:
			'Damit wurde nichts entschieden. Bitten Sie die Person, die ihn geschickt hat, die Freigabe erneut anzufordern.',
	},
	tooManyTries: {
		title: 'Zu viele falsche Codes',
		next: 'Es wurde nichts entschieden. Versuchen Sie es nach {until} noch einmal mit dem Code aus der neuesten E-Mail zu dieser Kampagne. Falls diese Versuche nicht von Ihnen stammen, sagen Sie {owner} ({email}) Bescheid.',
	},
	notShown: {
		title: 'Das lässt sich jetzt nicht entscheiden',
		next: 'Der Inhalt, um den es geht, kann nicht gezeigt werden; deshalb sollte auch nichts freigegeben werden. Bitten Sie {owner} ({email}), die Freigabe erneut anzufordern.',
	},
	wrong: {
		title: 'Dieser Link funktioniert nicht',
		next: 'Öffnen Sie die Adresse noch einmal aus Ihrer E-Mail; manche Mailprogramme kürzen lange Adressen. Hilft das nicht, bitten Sie die Person, die für die Kampagne verantwortlich ist, um eine neue E-Mail.',
	},
};

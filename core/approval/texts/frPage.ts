import type { Texts } from './languages';

export const frPage: Texts['page'] = {
	product: 'Validation avant lancement',
	errorPrefix: 'À corriger',
	campaign: '{title} ({campaignId})',
	yourAnswer: 'Votre réponse :',
	ask: {
		title: 'Peut-on lancer cette campagne ?',
		youAre: 'Votre avis est demandé en tant que : {roles}. Merci de répondre avant le {due}.',
		skip: 'Aller à votre décision',
		codeSent:
			'Un second code est en route vers {email}. Il arrive sous deux minutes et reste valable jusqu’au {until}.',
		takenBack: 'Votre réponse est retirée. Vous pouvez en donner une autre ci-dessous.',
	},
	what: {
		heading: 'Ce qui sera envoyé',
		preheader: 'Texte d’aperçu',
		replyTo: 'Les réponses arrivent à',
		email: 'E-mail',
		frame: 'Aperçu de l’e-mail « {name} »',
		images:
			'Les images ne sont pas chargées ici, et les liens ne fonctionnent pas. Les noms et autres champs personnels restent entre {{accolades}}.',
		asText: 'L’e-mail en texte',
		tooLarge: 'Cet e-mail est trop volumineux pour être affiché ici. Lisez-le en texte.',
		cut: '… La suite n’est pas affichée ici.',
		pages: 'Pages de destination',
		forms: 'Formulaires',
		followUps: 'Suites automatiques',
		attachments: 'Pièces jointes',
		status: { active: 'activée', inactive: 'désactivée', unknown: 'on ne sait pas si elle est activée' },
		unreadable: 'Illisible dans l’outil marketing',
		none: 'Aucun',
	},
	whom: {
		heading: 'À qui',
		include: 'Listes',
		exclude: 'Exclus',
		suppression: 'Jamais envoyé à',
		people: 'Personnes comptées dans l’outil marketing',
		expected: 'Personnes attendues selon la demande',
		unknownCount: 'L’outil marketing ne le dit pas',
		expectedOnly: 'environ {count} selon la demande ; l’outil marketing ne le dit pas',
		described: 'Décrits ainsi',
	},
	when: {
		heading: 'Quand',
		yours: 'Votre heure',
		there: 'Heure des destinataires',
		inMap: 'Réglé dans l’outil marketing',
		perRecipient: 'Chacun le reçoit à cette heure dans son propre fuseau horaire.',
		none: 'Aucune date de lancement n’est fixée',
	},
	qa: {
		heading: 'Contrôle qualité',
		verdict: {
			passed: 'Réussi',
			needsReview: 'Réussi après relecture',
			failed: 'Réussi après relecture',
		},
		counts: '{rules} contrôles ; erreurs : {errors}, avertissements : {warnings}, illisibles : {unreadable}',
		reviewedBy: 'Relu par {name}',
		waived: 'Accepté par {name}, bien que la règle {rule} s’y oppose : {reason}',
		ticked: 'Confirmé par {name} : {item}',
		unknown: 'Aucun résultat n’est enregistré',
	},
	changes: {
		heading: 'Ce qui a changé depuis la dernière validation',
		was: 'Avant :',
		now: 'Maintenant :',
		since: 'Validé lors de la demande n° {round}, le {at}.',
		nothing: 'Rien. C’est exactement ce qui a été validé alors.',
		notStored: 'Le contenu validé alors n’est plus enregistré. Merci de tout relire.',
		more: 'Et {count} autres.',
	},
	others: {
		heading: 'Qui décide',
		policy: 'Règle : {policy}',
		carried:
			'{name} a validé lors de la demande n° {round} (version {digest}), avant la dernière modification. Selon le playbook, cela reste valable.',
	},
	form: {
		heading: 'Votre décision',
		code: 'Code reçu par e-mail',
		codeHint: '6 caractères, par exemple 7K2 M9Q',
		sendCode: 'Envoyer un second code',
		secondCode: 'Second code',
		secondCodeHint:
			'Saisissez d’abord le code reçu par e-mail et appuyez sur « Envoyer un second code ». Le second code arrive dans un message à part.',
		choice: 'Votre réponse',
		field: 'Ce qui doit changer',
		fieldHint: 'Seulement si vous demandez des modifications.',
		reason: 'Motif',
		reasonHint: 'Seulement si vous ne validez pas sans réserve.',
		pick: 'À choisir',
		comment: 'Commentaire',
		commentHint:
			'Nécessaire si vous validez sous conditions, demandez des modifications ou refusez. Dites ce qui doit être différent, et où.',
		submit: 'Envoyer ma réponse',
		binding: 'Votre réponse porte exactement sur le contenu ci-dessus (version {digest}).',
	},
	takeBack: {
		heading: 'Retirer votre réponse',
		hint: 'Tant que la demande est ouverte, vous pouvez retirer votre réponse et en donner une autre.',
		submit: 'Retirer ma réponse',
	},
	problems: {
		summary: 'Votre réponse n’est pas encore envoyée :',
		codeMissing:
			'Code : rien n’est saisi ; il faut les 6 caractères reçus par e-mail. Copiez-les depuis le message qui vous a conduit ici.',
		codeWrong:
			'Code : votre saisie ne correspond pas ; il faut les 6 caractères reçus par e-mail. Copiez-les depuis le dernier message au sujet de cette campagne.',
		secondCodeMissing:
			'Second code : rien n’est saisi ; il faut les 6 caractères du second message. Saisissez le code du premier message et appuyez sur « Envoyer un second code ».',
		secondCodeWrong:
			'Second code : votre saisie ne correspond pas ou date de plus de 15 minutes ; il faut les 6 caractères du dernier message. Demandez-en un nouveau.',
		tooManyCodes:
			'Second code : 5 vous ont été envoyés en une journée, et il n’en est pas envoyé davantage. Demandez à {owner} ({email}) de renouveler la demande de validation.',
		otherPerson:
			'Votre connexion : votre session est ouverte sous un autre nom ; il faut celle de la personne à qui ce lien a été envoyé. Demandez votre propre lien à {owner} ({email}).',
		choiceMissing:
			'Votre réponse : rien n’est choisi ; il faut une des réponses proposées. Choisissez-en une.',
		fieldMissing:
			'Ce qui doit changer : rien n’est choisi ; il faut la partie concernée. Choisissez-la dans la liste.',
		reasonMissing: 'Motif : rien n’est choisi ; il en faut un de la liste. Choisissez le plus proche.',
		commentMissing:
			'Commentaire : rien n’est saisi ; il faut dire ce qui doit être différent. Écrivez une phrase pour les personnes qui s’en chargent.',
	},
	recorded: {
		title: 'Merci, votre réponse est enregistrée',
		next: 'Vous pouvez fermer cette page. Pour modifier votre réponse plus tard, rouvrez votre lien ou adressez-vous à {owner} ({email}).',
		over: 'Vous pouvez fermer cette page. Pour modifier votre réponse, adressez-vous sans attendre à {owner} ({email}).',
	},
	alreadyAnswered: {
		title: 'Vous avez déjà répondu',
		next: 'Votre réponse compte. Pour la modifier, retirez-la ci-dessous ou adressez-vous à {owner} ({email}).',
		over: 'Votre réponse compte et ne peut plus être modifiée ici. Pour la modifier, adressez-vous à {owner} ({email}).',
	},
	superseded: {
		title: 'Il existe une demande plus récente',
		next: 'La campagne a été modifiée, et votre avis a été demandé sur le nouveau contenu. Utilisez le lien du dernier message.',
	},
	withdrawn: {
		title: 'Cette demande a été retirée',
		void: 'La campagne a été modifiée après que votre avis a été demandé. Vous recevrez un nouveau message quand elle sera prête.',
		onHold: 'La campagne est en attente. Votre lien fonctionnera de nouveau quand elle reprendra.',
		cancelled: 'La campagne a été annulée. Rien n’est envoyé, et vous n’avez rien à faire.',
	},
	closed: {
		title: 'Aucune réponse n’est plus nécessaire',
		granted:
			'Assez de personnes ont validé. Si vous avez une objection, dites-le sans attendre à {owner} ({email}).',
		launched:
			'La campagne est lancée. Pour toute question ou objection, adressez-vous sans attendre à {owner} ({email}).',
		refused:
			'La demande s’est terminée sans validation. Après la prochaine modification, vous recevrez un nouveau message.',
		moved:
			'La campagne est maintenant à l’étape {stage}. Vous recevrez un nouveau message quand votre réponse sera nécessaire.',
	},
	expired: {
		title: 'Ce lien a expiré',
		next: 'Rien n’a été décidé avec lui. Demandez à {owner} ({email}) de renouveler la demande de validation.',
		nextAlone:
			'Rien n’a été décidé avec lui. Demandez à la personne qui vous l’a envoyé de renouveler la demande de validation.',
	},
	tooManyTries: {
		title: 'Trop de codes erronés',
		next: 'Rien n’a été décidé. Réessayez après le {until} avec le code du dernier message au sujet de cette campagne. Si ces essais ne viennent pas de vous, prévenez {owner} ({email}).',
	},
	notShown: {
		title: 'Cela ne peut pas être décidé maintenant',
		next: 'Le contenu en question ne peut pas être affiché ; rien ne devrait donc être validé. Demandez à {owner} ({email}) de renouveler la demande de validation.',
	},
	wrong: {
		title: 'Ce lien ne fonctionne pas',
		next: 'Ouvrez de nouveau l’adresse depuis votre message ; certaines messageries coupent les longues adresses. Si cela ne suffit pas, demandez un nouveau message à la personne responsable de la campagne.',
	},
};

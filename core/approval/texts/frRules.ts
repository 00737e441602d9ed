import type { enRules } from './enRules';

export const frRules: typeof enRules = {
	stage: 'Étape « {stage} » : {status}. Règle : {rule} ; validations : {approvals} sur {need}.',
	optional: 'Personne ne l’attend.',
	rule: {
		all: 'toutes les personnes sollicitées doivent valider',
		any: 'une validation suffit',
		onePerRole: 'chaque rôle doit valider',
		atLeast: 'au moins {count} personnes doivent valider',
		percent: '{percent} % des personnes sollicitées doivent valider',
	},
	status: {
		notAsked: 'sollicitée quand les étapes précédentes sont terminées',
		pending: 'en attente de {names}',
		nobodyLeft: 'plus personne ne peut répondre',
		expired: 'non validée avant l’expiration des liens',
		approved: {
			answers: 'validée',
			escalation: 'validée par escalade',
			expiry: 'validée sans réponses suffisantes, car le playbook le prévoit une fois le délai passé',
		},
		rejected: {
			objection: 'non validée, à cause d’une objection',
			outOfReach: 'non validée, car trop peu de personnes peuvent encore valider',
			expiry: 'non validée, car le délai de réponse est passé',
		},
	},
	outcome: {
		outOfReach: 'Non validé : à l’étape « {stage} », trop peu de personnes peuvent encore valider.',
		expiry: 'Non validé : le délai de réponse de l’étape « {stage} » est passé.',
		silence: 'À l’étape « {stage} », le playbook compte le silence comme un accord : le délai était passé.',
		condition: 'Condition de {name} : {comment}',
		later: 'Étapes suivantes : {stages}.',
	},
	notAsked: 'Non sollicité : {name}, {why}.',
	leftOut: {
		requester: 'car c’est sa propre demande',
		builder: 'car cette personne réalise la campagne',
		reviewer: 'car cette personne l’a laissée passer lors du contrôle qualité',
		samePerson: 'car {as} a la même adresse e-mail, et chaque personne a une voix',
		votesEarlier: 'car cette personne vote à une étape précédente, et chaque personne a une voix',
		delegated: 'en raison d’une absence jusqu’au {until} ; {as} répond',
		absent: 'en raison d’une absence jusqu’au {until}, sans remplaçant',
		absentChain:
			'en raison d’une absence jusqu’au {until} ; {as}, à qui revient le remplacement, ne peut pas répondre non plus',
		notInPlaybook: 'car le playbook ne connaît pas cette personne',
	},
	whyNot: {
		answeredAgain: '{name} a répondu à nouveau le {at}.',
		withdrawal: 'elle retire la réponse précédente.',
		otherAnswered: 'la réponse de {name} compte à cette place.',
	},
	mail: {
		stage: 'Étape',
		insteadOf: 'Votre avis est demandé à la place de {names}, en raison d’une absence.',
		takesOver: '{name} n’a pas répondu à temps. Votre avis est demandé à sa place.',
		escalated: 'Il n’y a pas eu assez de réponses à temps. Votre seule validation suffit.',
		reminder: {
			subject: 'Rappel, votre validation manque : {title} ({campaignId})',
			soon: 'Votre réponse manque. Elle est attendue pour le {due}.',
			late: 'Votre réponse manque. Elle était attendue pour le {due}.',
			answered: 'Si vous venez de répondre, vous n’avez rien à faire.',
		},
	},
	lookAgain: 'À revoir : {roles}',
	atRisk: {
		subject: '{campaignId} {title} : une étape de validation ultérieure risque de ne trouver personne',
		lead: 'La validation est demandée. Mais si les premières étapes utilisent tout leur délai, une étape ultérieure trouvera trop peu de personnes.',
		stage:
			'L’étape « {stage} » s’ouvre alors le {opens}, et son délai prend fin le {due}. Pendant ce temps, {can} validations sur {need} sont possibles.',
		noTime: 'Étape « {stage} » : il ne reste alors plus de temps, car les liens expirent le {due}.',
		closed: '{name} ne travaille pas avant le {until}.',
		next: 'Désignez un remplaçant dans le playbook, ajoutez des personnes ou demandez aux premières de répondre vite. Si elles le font, vous n’avez rien à faire.',
	},
	outOfReach: {
		subject: '{campaignId} {title} : non validé',
		lead: 'À l’étape « {stage} », trop peu de personnes peuvent encore valider.',
		owner:
			'Parlez avec les personnes qui n’ont pas validé. Après un nouveau contrôle qualité, les valideurs sont de nouveau sollicités.',
		requester: 'L’équipe campagne parle avec les valideurs et revient vers vous.',
	},
};

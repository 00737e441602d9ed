import type { enLaunch } from './enLaunch';

export const frLaunch: typeof enLaunch = {
	planned: 'Lancement prévu',
	blocked: {
		subject: '{campaignId} {title} : lancement arrêté, modification après validation',
		lead: 'Le lancement a été arrêté : le contenu de l’outil marketing n’est pas celui qui a été validé.',
		notNamed: 'Le contenu validé n’est plus enregistré ; il est donc impossible d’indiquer ce qui a changé.',
		more: 'Et {count} de plus.',
		everybody:
			'Rétablissez le contenu validé dans l’outil marketing, ou laissez la modification : la campagne est de nouveau contrôlée, et les valideurs sont de nouveau sollicités.',
		some: 'Une fois le nouveau contenu contrôlé, le playbook ne demande une nouvelle validation qu’à : {roles}.',
		stands: 'Les validations de {names} restent acquises.',
		ifMore: 'Si vous modifiez autre chose, tout le monde est sollicité.',
	},
	mayBeScheduled:
		'Vérifiez d’abord l’outil marketing : un transfert précédent a été interrompu, et l’envoi y est peut-être déjà programmé. Si c’est le cas, annulez-le sans attendre.',
	accepted: {
		subject: '{campaignId} {title} : lancée avec une légère modification après validation',
		lead: 'Le lancement se poursuit. Quelque chose a changé depuis la validation, mais le playbook n’exige pas de nouvelle validation.',
		owner: 'Si cela ne doit pas être envoyé, arrêtez dès maintenant le lancement dans l’outil marketing.',
		approver:
			'Vous n’avez rien à faire. Si cela ne doit pas être envoyé, prévenez dès maintenant {owner} ({email}).',
	},
	missed: {
		subject: '{campaignId} {title} : heure de lancement dépassée',
		lead: 'Cette campagne est validée, mais son heure de lancement est passée. Rien n’a été envoyé.',
		why: 'Motif : le lancement était prévu pour le {launch}, et l’outil marketing a besoin d’un délai de {minutes} minutes.',
		next: 'Convenez d’une nouvelle date avec la personne à l’origine de la demande, puis renvoyez la demande.',
	},
	unproven: {
		subject: '{campaignId} {title} : lancement arrêté, validation impossible à prouver',
		lead: 'Le lancement a été arrêté : rien ne prouve qu’il a été validé. Rien n’a été envoyé.',
		why: {
			noApproval:
				'D’après l’enregistrement, la campagne peut être lancée, mais il ne contient aucune demande qui ait été validée.',
			unsigned: 'La validation enregistrée n’est pas signée. Seule la page de validation peut la signer.',
			unknownKey: 'La validation a été signée avec un secret qui ne figure plus dans les identifiants.',
			altered: 'La demande enregistrée a été modifiée après avoir été validée.',
		},
		next: {
			noApproval: 'Cherchez qui peut écrire dans le tableau campaigns.',
			unsigned:
				'Cherchez qui peut écrire dans le tableau campaigns. Les campagnes validées avant que les validations soient signées se présentent aussi ainsi.',
			unknownKey:
				'Après un changement de secret (Link Signing Secret), conservez l’ancien dans Previous Link Signing Secret jusqu’au lancement de tout ce qui a été validé avec lui.',
			altered: 'Cherchez qui peut écrire dans le tableau campaigns.',
		},
		again:
			'Vous n’avez rien d’autre à faire : la campagne est de nouveau contrôlée, et tout le monde est de nouveau sollicité.',
	},
};

import { french as changes } from '../../launch/words/fr';
import { frLaunch } from './frLaunch';
import { frPage } from './frPage';
import { frRules } from './frRules';
import type { Texts } from './languages';

export const french: Texts = {
	lang: 'fr',
	locale: 'fr-FR',
	when: '{weekday} {day} {month} {year} à {time} ({zone})',
	stages: {
		intake: 'Demande',
		build: 'Réalisation',
		qa: 'Contrôle qualité',
		approval: 'Validation',
		launch: 'Lancement',
		live: 'En cours',
		closed: 'Terminée',
		onHold: 'En attente',
		cancelled: 'Annulée',
	},
	choices: {
		approve: { label: 'Valider', hint: 'Envoyer exactement ce qui est présenté ici.' },
		approveWithConditions: {
			label: 'Valider sous conditions',
			hint: 'Envoyer ce qui est présenté ici ; indiquez ci-dessous ce qu’il faut respecter.',
		},
		requestChanges: {
			label: 'Demander des modifications',
			hint: 'Rien n’est envoyé. Votre avis sera de nouveau demandé après la modification.',
		},
		reject: { label: 'Refuser', hint: 'Cela ne doit pas être envoyé.' },
		abstain: { label: 'S’abstenir', hint: 'Vous laissez les autres décider.' },
	},
	fields: {
		subject: 'Objet ou texte d’aperçu',
		sender: 'Expéditeur ou adresse de réponse',
		content: 'Texte ou mise en page',
		links: 'Liens',
		legal: 'Mentions légales',
		audience: 'Destinataires',
		schedule: 'Date du lancement',
		landingPages: 'Page de destination ou formulaire',
		followUps: 'Suites automatiques',
		other: 'Autre chose',
	},
	round: {
		approved: 'Validé.',
		rejected: {
			requestChanges: 'Non validé : {name} a demandé des modifications.',
			reject: 'Non validé : {name} a refusé.',
		},
		pending: { one: 'Il manque encore 1 validation.', many: 'Il manque encore {count} validations.' },
		expired: {
			one: 'Le délai de réponse est écoulé ; il manquait 1 validation.',
			many: 'Le délai de réponse est écoulé ; il manquait {count} validations.',
		},
		from: 'Sans réponse pour l’instant : {names}.',
		changed: 'Cette demande ne compte plus, car la campagne a été modifiée depuis.',
		notInApproval: 'Rien ne se décide maintenant, car la campagne est à l’étape {stage}.',
		said: {
			approve: '{name} a validé le {at}.',
			approveWithConditions: '{name} a validé sous conditions le {at}.',
			abstain: '{name} s’est abstenu(e) le {at}.',
			requestChanges: '{name} a demandé des modifications le {at}.',
			reject: '{name} a refusé le {at}.',
			withdraw: '{name} a retiré sa réponse le {at}.',
		},
		comment: 'Commentaire : {comment}',
		field: 'À modifier : {field}.',
		reason: 'Motif : {reason}.',
		notCounted: 'Ne compte pas : {decision} Motif : {why}',
		whyNot: {
			otherRound: 'elle répond à la demande n° {saw}, et celle-ci est la n° {asked}.',
			otherDigest: 'elle porte sur un autre contenu (empreinte {saw}, demandée {asked}).',
			roundVoid: 'la campagne a été modifiée après cette demande.',
			notAsked: 'l’avis de {name} n’a pas été demandé cette fois-ci.',
			afterClose: {
				expiry: 'elle est arrivée après la fin du délai de réponse.',
				outcome: 'elle est arrivée une fois la décision prise.',
			},
		},
	},
	request: {
		subject: 'Votre validation, s’il vous plaît : {title} ({campaignId})',
		lead: 'Merci de décider si cette campagne peut être lancée.',
		code: 'Votre code est {code}. La page le demande, afin que personne d’autre ne puisse répondre à votre place.',
		howTo: 'La page montre exactement ce qui sera envoyé, à qui et quand. Vous n’avez pas besoin de compte.',
		changed:
			'Si quelque chose change après votre validation, le lancement est arrêté et votre avis est de nouveau demandé.',
		twoCodes:
			'Votre code est {code}. Saisissez-le sur la page pour recevoir un second code ; c’est celui-là que votre réponse demande.',
		button: 'Consulter et décider',
		address: 'Si le bouton ne fonctionne pas, copiez cette adresse :',
		reason:
			'Vous recevez ce message parce que le playbook prévoit de solliciter {roles} pour cette campagne ({policy}). Le lien et le code vous sont strictement personnels.',
	},
	secondCode: {
		subject: 'Votre second code pour {title} ({campaignId})',
		lead: 'Votre second code est {code}.',
		next: 'Saisissez-le sur la page restée ouverte. Il est valable jusqu’au {until}, pour une seule réponse.',
		notYou:
			'Si vous ne l’avez pas demandé, ne faites rien et prévenez {owner} ({email}) : quelqu’un d’autre détient votre premier message.',
		reason:
			'Vous recevez ce message parce que quelqu’un a demandé un second code avec votre lien et votre code.',
	},
	unsigned: {
		subject: '{campaignId} {title} : des réponses que personne n’a données sur la page de validation',
		lead: 'Le tableau des réponses contient des lignes qui ne viennent pas de la page de validation. Elles ne comptent pas.',
		row: '{name}, « {choice} », ligne {row} : {why}',
		why: {
			unsigned: 'elle n’a pas de signature.',
			unknownKey: 'elle a été signée avec un secret inconnu ici.',
			altered: 'elle a été modifiée après sa signature.',
		},
		next: 'Cherchez qui peut écrire dans le tableau campaign_decisions, et demandez aux personnes citées si elles ont répondu. Si le secret de signature a été changé deux fois, d’anciennes réponses se présentent aussi ainsi.',
	},
	facts: {
		campaign: 'Campagne',
		subject: 'Objet',
		from: 'De',
		audience: 'À',
		people: 'Personnes attendues',
		launch: 'Lancement',
		launchThere: 'Lancement, heure des destinataires',
		launchYours: 'Lancement, votre heure',
		answerBy: 'Réponse avant le',
		code: 'Votre code',
		requester: 'Demandé par',
		decidedBy: 'Réponses',
	},
	outcome: {
		granted: {
			subject: '{campaignId} {title} : validée',
			lead: 'Cette campagne est validée.',
			next: 'Elle est contrôlée une dernière fois juste avant le lancement. Si quelque chose a changé d’ici là, le lancement est arrêté.',
		},
		requestChanges: {
			subject: '{campaignId} {title} : modifications demandées',
			lead: '{name} a demandé des modifications. La campagne n’est pas lancée en l’état.',
			owner:
				'Faites la modification dans l’outil marketing. Le contrôle qualité est alors refait, et les valideurs sont de nouveau sollicités.',
			requester:
				'L’équipe campagne fait la modification, et les valideurs sont de nouveau sollicités. Vous n’avez rien à faire pour l’instant.',
		},
		reject: {
			subject: '{campaignId} {title} : refusée',
			lead: '{name} a refusé cette campagne. Elle n’est pas lancée en l’état.',
			owner:
				'Parlez-en avec {name}. Après une modification, le contrôle qualité est refait, et les valideurs sont de nouveau sollicités.',
			requester: 'L’équipe campagne en parle avec {name} et revient vers vous.',
		},
		expired: {
			subject: '{campaignId} {title} : pas assez de validations à temps',
			lead: 'Le délai de réponse est écoulé, et trop peu de personnes ont validé.',
			owner:
				'Relancez les personnes qui n’ont pas répondu. Elles sont de nouveau sollicitées après un nouveau contrôle qualité.',
			requester: 'L’équipe campagne repose la question. Le lancement peut être retardé.',
		},
		approver: {
			granted: 'Vous n’avez plus rien à faire.',
			refused:
				'Vous n’avez rien à faire pour l’instant. Votre avis sera de nouveau demandé après une modification.',
		},
		approverReason: 'Vous recevez ce message parce que votre validation a été demandée pour cette campagne.',
		ownerReason: 'Vous recevez ce message parce que vous êtes responsable de cette campagne.',
		requesterReason: 'Vous recevez ce message parce que vous avez demandé cette campagne.',
	},
	rules: frRules,
	launch: frLaunch,
	changes,
	page: frPage,
};

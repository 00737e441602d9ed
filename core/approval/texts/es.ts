import { spanish as changes } from '../../launch/words/es';
import { esLaunch } from './esLaunch';
import { esPage } from './esPage';
import { esRules } from './esRules';
import type { Texts } from './languages';

export const spanish: Texts = {
	lang: 'es',
	locale: 'es-ES',
	when: '{weekday}, {day} de {month} de {year}, {time} ({zone})',
	stages: {
		intake: 'Solicitud',
		build: 'Preparación',
		qa: 'Control de calidad',
		approval: 'Aprobación',
		launch: 'Lanzamiento',
		live: 'En marcha',
		closed: 'Cerrada',
		onHold: 'En pausa',
		cancelled: 'Cancelada',
	},
	choices: {
		approve: { label: 'Aprobar', hint: 'Enviar exactamente lo que se muestra aquí.' },
		approveWithConditions: {
			label: 'Aprobar con condiciones',
			hint: 'Enviar lo que se muestra aquí; escriba abajo qué debe tenerse en cuenta.',
		},
		requestChanges: {
			label: 'Pedir cambios',
			hint: 'No se envía. Se le volverá a preguntar después del cambio.',
		},
		reject: { label: 'Rechazar', hint: 'No debe enviarse.' },
		abstain: { label: 'Abstenerse', hint: 'Deja usted la decisión a los demás.' },
	},
	fields: {
		subject: 'Asunto o texto de vista previa',
		sender: 'Remitente o dirección de respuesta',
		content: 'Texto o diseño',
		links: 'Enlaces',
		legal: 'Texto legal',
		audience: 'Destinatarios',
		schedule: 'Fecha del lanzamiento',
		landingPages: 'Página de destino o formulario',
		followUps: 'Acciones automáticas posteriores',
		other: 'Otra cosa',
	},
	round: {
		approved: 'Aprobado.',
		rejected: {
			requestChanges: 'No aprobado: {name} ha pedido cambios.',
			reject: 'No aprobado: {name} lo ha rechazado.',
		},
		pending: { one: 'Falta 1 aprobación.', many: 'Faltan {count} aprobaciones.' },
		expired: {
			one: 'El plazo de respuesta ha terminado; faltaba 1 aprobación.',
			many: 'El plazo de respuesta ha terminado; faltaban {count} aprobaciones.',
		},
		from: 'Aún sin respuesta: {names}.',
		changed: 'Esta petición ya no cuenta, porque la campaña se modificó después.',
		notInApproval: 'Ahora no se decide nada, porque la campaña está en la fase {stage}.',
		said: {
			approve: '{name} aprobó el {at}.',
			approveWithConditions: '{name} aprobó con condiciones el {at}.',
			abstain: '{name} se abstuvo el {at}.',
			requestChanges: '{name} pidió cambios el {at}.',
			reject: '{name} lo rechazó el {at}.',
			withdraw: '{name} retiró su respuesta el {at}.',
		},
		comment: 'Comentario: {comment}',
		field: 'Qué debe cambiar: {field}.',
		reason: 'Motivo: {reason}.',
		notCounted: 'No cuenta: {decision} Motivo: {why}',
		whyNot: {
			otherRound: 'responde a la ronda {saw}, y esta es la ronda {asked}.',
			otherDigest: 'se refiere a otro contenido (huella {saw}, se preguntó por {asked}).',
			roundVoid: 'la campaña se modificó después de pedir esta ronda.',
			notAsked: 'en esta ronda no se preguntó a {name}.',
			afterClose: {
				expiry: 'llegó cuando el plazo de respuesta ya había terminado.',
				outcome: 'llegó cuando la ronda ya estaba decidida.',
			},
		},
	},
	request: {
		subject: 'Su aprobación, por favor: {title} ({campaignId})',
		lead: 'Le rogamos que decida si esta campaña puede lanzarse.',
		code: 'Su código es {code}. La página se lo pide, para que nadie más pueda responder por usted.',
		howTo:
			'La página muestra exactamente qué se enviará, a quién y cuándo. No necesita ninguna cuenta de usuario.',
		changed: 'Si algo cambia después de su aprobación, el lanzamiento se detiene y se le vuelve a preguntar.',
		twoCodes:
			'Su código es {code}. Escríbalo en la página para recibir un segundo código; ese es el que necesita su respuesta.',
		button: 'Ver y decidir',
		address: 'Si el botón no funciona, copie esta dirección:',
		reason:
			'Recibe este mensaje porque el playbook prevé consultar a {roles} sobre esta campaña ({policy}). El enlace y el código son solo para usted.',
	},
	secondCode: {
		subject: 'Su segundo código para {title} ({campaignId})',
		lead: 'Su segundo código es {code}.',
		next: 'Escríbalo en la página que sigue abierta. Es válido hasta el {until} y para una sola respuesta.',
		notYou:
			'Si no lo ha pedido usted, no haga nada y avise a {owner} ({email}): otra persona tiene su primer mensaje.',
		reason: 'Recibe este mensaje porque alguien pidió un segundo código con su enlace y su código.',
	},
	unsigned: {
		subject: '{campaignId} {title}: respuestas que nadie dio en la página de aprobación',
		lead: 'La tabla de respuestas contiene filas que no proceden de la página de aprobación. No cuentan.',
		row: '{name}, «{choice}», fila {row}: {why}',
		why: {
			unsigned: 'no tiene firma.',
			unknownKey: 'se firmó con un secreto que aquí no se conoce.',
			altered: 'se modificó después de firmarla.',
		},
		next: 'Averigüe quién puede escribir en la tabla campaign_decisions y pregunte a las personas citadas si han respondido. Si el secreto de firma se ha cambiado dos veces, también las respuestas antiguas se ven así.',
	},
	facts: {
		campaign: 'Campaña',
		subject: 'Asunto',
		from: 'De',
		audience: 'Para',
		people: 'Personas previstas',
		launch: 'Lanzamiento',
		launchThere: 'Lanzamiento, hora de los destinatarios',
		launchYours: 'Lanzamiento, su hora',
		answerBy: 'Responder antes del',
		code: 'Su código',
		requester: 'Solicitada por',
		decidedBy: 'Respuestas',
	},
	outcome: {
		granted: {
			subject: '{campaignId} {title}: aprobada',
			lead: 'Esta campaña está aprobada.',
			next: 'Se comprueba una vez más justo antes del lanzamiento. Si algo ha cambiado hasta entonces, el lanzamiento se detiene.',
		},
		requestChanges: {
			subject: '{campaignId} {title}: se piden cambios',
			lead: '{name} ha pedido cambios. La campaña no se lanza así.',
			owner:
				'Haga el cambio en la herramienta de marketing. Después se repite el control de calidad y se vuelve a preguntar a quienes aprueban.',
			requester:
				'El equipo de campañas hace el cambio y se vuelve a preguntar a quienes aprueban. Por ahora no tiene que hacer nada.',
		},
		reject: {
			subject: '{campaignId} {title}: rechazada',
			lead: '{name} ha rechazado esta campaña. No se lanza así.',
			owner:
				'Hable con {name}. Después de un cambio se repite el control de calidad y se vuelve a preguntar a quienes aprueban.',
			requester: 'El equipo de campañas habla con {name} y le informará.',
		},
		expired: {
			subject: '{campaignId} {title}: faltan aprobaciones y el plazo ha terminado',
			lead: 'El plazo de respuesta ha terminado y no han aprobado suficientes personas.',
			owner:
				'Avise a las personas que no han respondido. Se les vuelve a preguntar después de otro control de calidad.',
			requester: 'El equipo de campañas vuelve a preguntar. El lanzamiento puede retrasarse.',
		},
		approver: {
			granted: 'Ya no tiene que hacer nada.',
			refused: 'Por ahora no tiene que hacer nada. Se le volverá a preguntar después de un cambio.',
		},
		approverReason: 'Recibe este mensaje porque se le pidió que aprobara esta campaña.',
		ownerReason: 'Recibe este mensaje porque es responsable de esta campaña.',
		requesterReason: 'Recibe este mensaje porque solicitó esta campaña.',
	},
	rules: esRules,
	launch: esLaunch,
	changes,
	page: esPage,
};

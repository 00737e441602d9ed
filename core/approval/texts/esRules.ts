import type { enRules } from './enRules';

export const esRules: typeof enRules = {
	stage: 'Etapa «{stage}»: {status}. Regla: {rule}; aprobaciones: {approvals} de {need}.',
	optional: 'No se espera a que termine.',
	rule: {
		all: 'todas las personas consultadas deben aprobar',
		any: 'una aprobación basta',
		onePerRole: 'cada rol debe aprobar',
		atLeast: 'al menos {count} personas deben aprobar',
		percent: 'el {percent} % de las personas consultadas debe aprobar',
	},
	status: {
		notAsked: 'se consulta cuando terminan las etapas anteriores',
		pending: 'a la espera de {names}',
		nobodyLeft: 'no queda nadie que pueda responder',
		expired: 'no aprobada antes de que caducaran los enlaces',
		approved: {
			answers: 'aprobada',
			escalation: 'aprobada por escalado',
			expiry: 'aprobada sin respuestas suficientes, porque el playbook lo prevé cuando se acaba el plazo',
		},
		rejected: {
			objection: 'no aprobada, por una objeción',
			outOfReach: 'no aprobada, porque quedan muy pocas personas que puedan aprobar',
			expiry: 'no aprobada, porque se acabó el plazo',
		},
	},
	outcome: {
		outOfReach: 'No aprobado: en la etapa «{stage}» quedan muy pocas personas que puedan aprobar.',
		expiry: 'No aprobado: se acabó el plazo de la etapa «{stage}».',
		silence: 'En la etapa «{stage}» el playbook toma el silencio como aprobación: se acabó el plazo.',
		condition: 'Condición de {name}: {comment}',
		later: 'Después se consulta a: {stages}.',
	},
	notAsked: 'No se consulta a {name}, {why}.',
	leftOut: {
		requester: 'porque es su propia solicitud',
		builder: 'porque prepara esta campaña',
		reviewer: 'porque la dejó pasar en el control de calidad',
		samePerson: 'porque {as} tiene la misma dirección de correo, y cada persona tiene un voto',
		votesEarlier: 'porque vota en una etapa anterior, y cada persona tiene un voto',
		delegated: 'ausente hasta el {until}; responde {as}',
		absent: 'ausente hasta el {until} y sin delegado',
		absentChain: 'ausente hasta el {until}; el delegado {as} tampoco puede responder',
		notInPlaybook: 'porque el playbook no conoce a esa persona',
	},
	whyNot: {
		answeredAgain: '{name} volvió a responder el {at}.',
		withdrawal: 'retira la respuesta anterior.',
		otherAnswered: 'en este lugar cuenta la respuesta de {name}.',
	},
	mail: {
		stage: 'Etapa',
		insteadOf: 'Se le consulta por {names}, debido a una ausencia.',
		takesOver: '{name} no respondió a tiempo. Se le consulta en su lugar.',
		escalated: 'No hubo respuestas suficientes a tiempo. Basta con su aprobación.',
		reminder: {
			subject: 'Recordatorio, falta su aprobación: {title} ({campaignId})',
			soon: 'Falta su respuesta. El plazo termina el {due}.',
			late: 'Falta su respuesta. El plazo terminó el {due}.',
			answered: 'Si acaba de responder, no tiene que hacer nada.',
		},
	},
	lookAgain: 'Revisar de nuevo: {roles}',
	atRisk: {
		subject: '{campaignId} {title}: una etapa de aprobación posterior puede no encontrar a nadie',
		lead: 'La aprobación está solicitada. Pero si las primeras etapas agotan su plazo, una posterior encontrará muy pocas personas.',
		stage:
			'La etapa «{stage}» se abre entonces el {opens} y su plazo termina el {due}. En ese tiempo son posibles {can} de {need} aprobaciones.',
		noTime: 'Etapa «{stage}»: entonces no queda tiempo, porque los enlaces caducan el {due}.',
		closed: '{name} no tiene horario laboral hasta el {until}.',
		next: 'Nombre un delegado en el playbook, añada personas o pida a las primeras que respondan pronto. Si lo hacen, no tiene que hacer nada.',
	},
	outOfReach: {
		subject: '{campaignId} {title}: no aprobado',
		lead: 'En la etapa «{stage}» quedan muy pocas personas que puedan aprobar.',
		owner:
			'Hable con quienes no han aprobado. Después de otro control de calidad se vuelve a consultar a quienes aprueban.',
		requester: 'El equipo de campañas habla con quienes aprueban y le informará.',
	},
};

import type { enLaunch } from './enLaunch';

export const esLaunch: typeof enLaunch = {
	planned: 'Lanzamiento previsto',
	blocked: {
		subject: '{campaignId} {title}: lanzamiento detenido, hubo cambios tras la aprobación',
		lead: 'El lanzamiento se ha detenido: lo que hay en la herramienta de marketing no es lo que se aprobó.',
		notNamed: 'El contenido aprobado ya no está guardado, por lo que no se puede indicar qué ha cambiado.',
		more: 'Y {count} más.',
		everybody:
			'Restablezca el contenido aprobado en la herramienta de marketing o mantenga el cambio: la campaña se revisa de nuevo y se vuelve a consultar a quienes aprueban.',
		some: 'Una vez revisado el nuevo contenido, el playbook solo vuelve a consultar a: {roles}.',
		stands: 'Las aprobaciones de {names} siguen siendo válidas.',
		ifMore: 'Si cambia algo más, se consulta a todos.',
	},
	mayBeScheduled:
		'Compruebe primero la herramienta de marketing: una entrega anterior se interrumpió y el envío puede estar ya programado allí. Si es así, cancélelo de inmediato.',
	accepted: {
		subject: '{campaignId} {title}: lanzada con un pequeño cambio tras la aprobación',
		lead: 'El lanzamiento sigue adelante. Algo ha cambiado desde la aprobación, pero según el playbook no hace falta una nueva.',
		owner: 'Si no debe enviarse así, detenga ahora el lanzamiento en la herramienta de marketing.',
		approver: 'No tiene que hacer nada. Si no debe enviarse así, avise ahora a {owner} ({email}).',
	},
	missed: {
		subject: '{campaignId} {title}: se pasó la hora del lanzamiento',
		lead: 'Esta campaña está aprobada, pero la hora de su lanzamiento ya ha pasado. No se ha enviado nada.',
		why: 'Motivo: el lanzamiento estaba previsto para el {launch}, y la herramienta de marketing necesita {minutes} minutos de antelación.',
		next: 'Acuerde una nueva fecha con la persona solicitante y vuelva a presentar la solicitud.',
	},
	unproven: {
		subject: '{campaignId} {title}: lanzamiento detenido, no se puede demostrar la aprobación',
		lead: 'El lanzamiento se ha detenido: nada demuestra que se haya aprobado. No se ha enviado nada.',
		why: {
			noApproval:
				'Según el registro, la campaña puede lanzarse, pero no contiene ninguna ronda en la que se haya aprobado.',
			unsigned: 'La aprobación del registro no está firmada. Solo la página de aprobación puede firmarla.',
			unknownKey: 'La aprobación se firmó con un secreto que ya no figura en las credenciales.',
			altered: 'La ronda del registro se modificó después de aprobarse.',
		},
		next: {
			noApproval: 'Averigüe quién puede escribir en la tabla campaigns.',
			unsigned:
				'Averigüe quién puede escribir en la tabla campaigns. Las campañas aprobadas antes de que se firmaran las aprobaciones también aparecen así.',
			unknownKey:
				'Después de cambiar el secreto (Link Signing Secret), conserve el anterior en Previous Link Signing Secret hasta que se haya lanzado todo lo que se aprobó con él.',
			altered: 'Averigüe quién puede escribir en la tabla campaigns.',
		},
		again: 'No tiene que hacer nada más: la campaña se revisa de nuevo y se vuelve a consultar a todos.',
	},
};

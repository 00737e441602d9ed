import type { Texts } from './languages';

export const esPage: Texts['page'] = {
	product: 'Aprobación del lanzamiento',
	errorPrefix: 'Por favor, corrija',
	campaign: '{title} ({campaignId})',
	yourAnswer: 'Su respuesta:',
	ask: {
		title: '¿Puede lanzarse esta campaña?',
		youAre: 'Se le pregunta como: {roles}. Responda, por favor, antes del {due}.',
		skip: 'Ir a su decisión',
		codeSent:
			'Un segundo código va de camino a {email}. Llega en menos de dos minutos y es válido hasta el {until}.',
		takenBack: 'Su respuesta queda retirada. Puede dar otra más abajo.',
	},
	what: {
		heading: 'Qué se enviará',
		preheader: 'Texto de vista previa',
		replyTo: 'Las respuestas llegan a',
		email: 'Correo',
		frame: 'Vista previa del correo «{name}»',
		images:
			'Aquí no se cargan imágenes y los enlaces no funcionan. Los nombres y otros campos personales quedan entre {{llaves}}.',
		asText: 'El correo como texto',
		tooLarge: 'Este correo es demasiado grande para mostrarlo aquí. Léalo como texto.',
		cut: '… El resto no se muestra aquí.',
		pages: 'Páginas de destino',
		forms: 'Formularios',
		followUps: 'Acciones automáticas posteriores',
		attachments: 'Archivos adjuntos',
		status: { active: 'activada', inactive: 'desactivada', unknown: 'no se sabe si está activada' },
		unreadable: 'No se pudo leer en la herramienta de marketing',
		none: 'Ninguno',
	},
	whom: {
		heading: 'A quién',
		include: 'Listas',
		exclude: 'Excluidos',
		suppression: 'Nunca se envía a',
		people: 'Personas contadas en la herramienta de marketing',
		expected: 'Personas previstas en la solicitud',
		unknownCount: 'La herramienta de marketing no lo dice',
		expectedOnly: 'unas {count} según la solicitud; la herramienta de marketing no lo dice',
		described: 'Descritas como',
	},
	when: {
		heading: 'Cuándo',
		yours: 'Su hora',
		there: 'Hora de los destinatarios',
		inMap: 'Fijado en la herramienta de marketing',
		perRecipient: 'Cada persona lo recibe a esta hora de su propia zona horaria.',
		none: 'No hay fecha de lanzamiento',
	},
	qa: {
		heading: 'Control de calidad',
		verdict: {
			passed: 'Superado',
			needsReview: 'Superado tras una revisión',
			failed: 'Superado tras una revisión',
		},
		counts: '{rules} comprobaciones; errores: {errors}, advertencias: {warnings}, ilegibles: {unreadable}',
		reviewedBy: 'Revisado por {name}',
		waived: 'Aceptado por {name}, aunque la regla {rule} se opone: {reason}',
		ticked: 'Confirmado por {name}: {item}',
		unknown: 'No hay ningún resultado guardado',
	},
	changes: {
		heading: 'Qué ha cambiado desde la última aprobación',
		was: 'Antes:',
		now: 'Ahora:',
		since: 'Aprobado en la ronda {round} el {at}.',
		nothing: 'Nada. Es exactamente lo que se aprobó entonces.',
		notStored: 'El contenido aprobado entonces ya no está guardado. Lea todo de nuevo.',
		more: 'Y {count} más.',
	},
	others: {
		heading: 'Quién decide',
		policy: 'Regla: {policy}',
		carried:
			'{name} aprobó en la ronda {round} (versión {digest}), antes del último cambio. Según el playbook, sigue siendo válido.',
	},
	form: {
		heading: 'Su decisión',
		code: 'Código de su correo',
		codeHint: '6 caracteres, por ejemplo 7K2 M9Q',
		sendCode: 'Enviarme un segundo código',
		secondCode: 'Segundo código',
		secondCodeHint:
			'Escriba primero el código de su correo y pulse «Enviarme un segundo código». El segundo código llega en un mensaje aparte.',
		choice: 'Su respuesta',
		field: 'Qué debe cambiar',
		fieldHint: 'Solo si pide cambios.',
		reason: 'Motivo',
		reasonHint: 'Solo si no aprueba sin más.',
		pick: 'Elija una opción',
		comment: 'Comentario',
		commentHint:
			'Necesario si aprueba con condiciones, pide cambios o rechaza. Diga qué debe ser distinto y dónde.',
		submit: 'Enviar mi respuesta',
		binding: 'Su respuesta se refiere exactamente al contenido de arriba (versión {digest}).',
	},
	takeBack: {
		heading: 'Retirar su respuesta',
		hint: 'Mientras la ronda siga abierta, puede retirar su respuesta y dar otra.',
		submit: 'Retirar mi respuesta',
	},
	problems: {
		summary: 'Su respuesta aún no se ha enviado:',
		codeMissing:
			'Código: el campo está vacío; se esperan los 6 caracteres de su correo. Cópielos del mensaje que le ha traído aquí.',
		codeWrong:
			'Código: lo que ha escrito no coincide; se esperan los 6 caracteres de su correo. Cópielos del mensaje más reciente sobre esta campaña.',
		secondCodeMissing:
			'Segundo código: el campo está vacío; se esperan los 6 caracteres del segundo mensaje. Escriba el código del primer mensaje y pulse «Enviarme un segundo código».',
		secondCodeWrong:
			'Segundo código: lo que ha escrito no coincide o tiene más de 15 minutos; se esperan los 6 caracteres del mensaje más reciente. Pida uno nuevo.',
		tooManyCodes:
			'Segundo código: ya se le enviaron 5 en un día y no se envían más. Pida a {owner} ({email}) que vuelva a solicitar la aprobación.',
		otherPerson:
			'Su sesión: ha iniciado sesión como otra persona; se espera la persona a la que se envió este enlace. Pida a {owner} ({email}) un enlace propio.',
		choiceMissing: 'Su respuesta: no hay nada elegido; se espera una de las respuestas ofrecidas. Elija una.',
		fieldMissing:
			'Qué debe cambiar: no hay nada elegido; se espera la parte a la que se refiere. Elíjala en la lista.',
		reasonMissing: 'Motivo: no hay nada elegido; se espera uno de la lista. Elija el más cercano.',
		commentMissing:
			'Comentario: el campo está vacío; se espera qué debe ser distinto. Escriba una frase para las personas que lo harán.',
	},
	recorded: {
		title: 'Gracias, su respuesta está guardada',
		next: 'Puede cerrar esta página. Si más tarde quiere cambiar su respuesta, abra de nuevo su enlace o avise a {owner} ({email}).',
		over: 'Puede cerrar esta página. Si quiere cambiar su respuesta, avise enseguida a {owner} ({email}).',
	},
	alreadyAnswered: {
		title: 'Ya ha respondido',
		next: 'Su respuesta cuenta. Si quiere cambiarla, retírela más abajo o avise a {owner} ({email}).',
		over: 'Su respuesta cuenta y ya no puede cambiarse aquí. Si quiere cambiarla, avise a {owner} ({email}).',
	},
	superseded: {
		title: 'Hay una petición más reciente',
		next: 'La campaña se modificó y se le preguntó por el contenido nuevo. Use el enlace del mensaje más reciente.',
	},
	withdrawn: {
		title: 'Esta petición se ha retirado',
		void: 'La campaña se modificó después de preguntarle. Recibirá un nuevo mensaje cuando esté lista.',
		onHold: 'La campaña está en pausa. Su enlace volverá a funcionar cuando continúe.',
		cancelled: 'La campaña se ha cancelado. No se envía nada y no tiene que hacer nada.',
	},
	closed: {
		title: 'Ya no hace falta ninguna respuesta',
		granted:
			'Han aprobado suficientes personas. Si tiene alguna objeción, avise enseguida a {owner} ({email}).',
		launched:
			'La campaña ya se ha lanzado. Si tiene alguna pregunta u objeción, avise enseguida a {owner} ({email}).',
		refused: 'La petición terminó sin aprobación. Después del próximo cambio recibirá un nuevo mensaje.',
		moved:
			'La campaña está ahora en la fase {stage}. Recibirá un nuevo mensaje cuando haga falta su respuesta.',
	},
	expired: {
		title: 'Este enlace ha caducado',
		next: 'Con él no se ha decidido nada. Pida a {owner} ({email}) que vuelva a solicitar la aprobación.',
		nextAlone:
			'Con él no se ha decidido nada. Pida a quien se lo envió que vuelva a solicitar la aprobación.',
	},
	tooManyTries: {
		title: 'Demasiados códigos incorrectos',
		next: 'No se ha decidido nada. Inténtelo de nuevo después del {until} con el código del mensaje más reciente sobre esta campaña. Si estos intentos no son suyos, avise a {owner} ({email}).',
	},
	notShown: {
		title: 'Esto no puede decidirse ahora',
		next: 'El contenido por el que se le pregunta no puede mostrarse, así que no debería aprobarse nada. Pida a {owner} ({email}) que vuelva a solicitar la aprobación.',
	},
	wrong: {
		title: 'Este enlace no funciona',
		next: 'Abra de nuevo la dirección desde su correo; algunos programas cortan las direcciones largas. Si aun así no funciona, pida un nuevo mensaje a la persona responsable de la campaña.',
	},
};

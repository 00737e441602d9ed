import type { enRules } from './enRules';

export const deRules: typeof enRules = {
	stage: 'Stufe „{stage}“: {status}. Regel: {rule}; Freigaben: {approvals} von {need}.',
	optional: 'Auf sie wird nicht gewartet.',
	rule: {
		all: 'alle Gefragten müssen freigeben',
		any: 'eine Freigabe genügt',
		onePerRole: 'jede Rolle muss freigeben',
		atLeast: 'mindestens {count} Personen müssen freigeben',
		percent: '{percent} % der Gefragten müssen freigeben',
	},
	status: {
		notAsked: 'wird gefragt, sobald die Stufen davor fertig sind',
		pending: 'wartet auf {names}',
		nobodyLeft: 'niemand kann mehr antworten',
		expired: 'nicht freigegeben, bevor die Links abgelaufen sind',
		approved: {
			answers: 'freigegeben',
			escalation: 'durch Eskalation freigegeben',
			expiry: 'ohne genügend Antworten freigegeben, weil das Playbook es nach Ablauf der Frist so vorsieht',
		},
		rejected: {
			objection: 'nicht freigegeben, wegen eines Einwands',
			outOfReach: 'nicht freigegeben, weil zu wenige noch freigeben können',
			expiry: 'nicht freigegeben, weil die Frist abgelaufen ist',
		},
	},
	outcome: {
		outOfReach: 'Nicht freigegeben: In der Stufe „{stage}“ können zu wenige noch freigeben.',
		expiry: 'Nicht freigegeben: Die Frist der Stufe „{stage}“ ist abgelaufen.',
		silence: 'In der Stufe „{stage}“ gilt Schweigen laut Playbook als Freigabe: Die Frist war abgelaufen.',
		condition: 'Auflage von {name}: {comment}',
		later: 'Danach werden gefragt: {stages}.',
	},
	notAsked: 'Nicht gefragt: {name}, {why}.',
	leftOut: {
		requester: 'weil es die eigene Anfrage ist',
		builder: 'weil diese Person die Kampagne umsetzt',
		reviewer: 'weil diese Person sie durch die Qualitätsprüfung gelassen hat',
		samePerson: 'weil {as} dieselbe E-Mail-Adresse hat und jede Person eine Stimme hat',
		votesEarlier: 'weil die Stimme in einer früheren Stufe zählt und jede Person eine Stimme hat',
		delegated: 'abwesend bis {until}; es antwortet {as}',
		absent: 'abwesend bis {until} und ohne Vertretung',
		absentChain: 'abwesend bis {until}; auch die Vertretung {as} kann nicht antworten',
		notInPlaybook: 'weil das Playbook diese Person nicht kennt',
	},
	whyNot: {
		answeredAgain: '{name} hat am {at} erneut geantwortet.',
		withdrawal: 'Sie nimmt die Antwort davor zurück.',
		otherAnswered: 'An dieser Stelle zählt die Antwort von {name}.',
	},
	mail: {
		stage: 'Stufe',
		insteadOf: 'Sie werden wegen einer Abwesenheit für {names} gefragt.',
		takesOver: '{name} hat nicht rechtzeitig geantwortet. Sie werden stattdessen gefragt.',
		escalated: 'Es gab nicht rechtzeitig genügend Antworten. Ihre Freigabe allein genügt.',
		reminder: {
			subject: 'Erinnerung, Ihre Freigabe fehlt: {title} ({campaignId})',
			soon: 'Ihre Antwort fehlt noch. Frist: {due}.',
			late: 'Ihre Antwort fehlt. Die Frist war {due}.',
			answered: 'Falls Sie gerade geantwortet haben, müssen Sie nichts tun.',
		},
	},
	lookAgain: 'Erneut ansehen: {roles}',
	atRisk: {
		subject: '{campaignId} {title}: Eine spätere Freigabestufe könnte niemanden erreichen',
		lead: 'Die Freigabe ist angefragt. Nutzen die ersten Stufen aber ihre ganze Frist, erreicht eine spätere zu wenige Personen.',
		stage:
			'Die Stufe „{stage}“ beginnt dann am {opens}, ihre Frist endet am {due}. In dieser Zeit sind {can} von {need} Freigaben möglich.',
		noTime: 'Stufe „{stage}“: Dann bleibt keine Zeit mehr, denn die Links gelten bis {due}.',
		closed: '{name} hat bis {until} keine Arbeitszeit.',
		next: 'Benennen Sie im Playbook eine Vertretung, nehmen Sie weitere Personen auf oder bitten Sie die ersten um eine rasche Antwort. Antworten diese rasch, müssen Sie nichts tun.',
	},
	outOfReach: {
		subject: '{campaignId} {title}: nicht freigegeben',
		lead: 'In der Stufe „{stage}“ können zu wenige noch freigeben.',
		owner:
			'Sprechen Sie mit denen, die nicht freigegeben haben. Nach einer weiteren Qualitätsprüfung wird erneut gefragt.',
		requester: 'Das Kampagnenteam spricht mit den Freigebenden und meldet sich bei Ihnen.',
	},
};

import { keysOf } from '../../../core/approval';
import { builtInPlaybook } from '../../../core/playbook';
import { instantOf } from '../../../core/time/instant';

export const { playbook, version } = builtInPlaybook();

/** A Monday morning in Dublin. */
export const now = instantOf('2026-11-09T09:00:00Z');

/** Everything that the webinar type asks for, with a launch that leaves room. */
export const goodAnswers = {
	title: 'Faster reporting',
	type: 'Webinar invitation',
	region: 'Europe, Middle East and Africa',
	tier: 'Standard',
	requesterName: 'Dana Demand',
	requesterEmail: 'Dana@Northwind.example',
	objective: '150 registrations',
	audience: 'Customers in Germany',
	audienceSize: '5,000',
	subject: 'Save your seat',
	preheader: '30 minutes, all questions welcome',
	copy: 'Dear customer,\r\n\r\nplease come to our webinar about faster reporting.',
	cta: 'Save my seat',
	ctaUrl: 'www.northwind.example/webinar',
	launchDate: '2026-11-24',
	launchTime: '10:00',
	timeZone: 'Europe/Berlin',
	eventName: 'Faster reporting in 30 minutes',
	eventDate: '2026-12-15',
	speaker: 'Dr. Ada Example',
	submittedAt: '2026-11-09T09:00:00.000Z',
	formMode: 'production',
};

export const without = (key: keyof typeof goodAnswers) => ({ ...goodAnswers, [key]: '' });

export const keys = keysOf('a secret of at least 32 characters');

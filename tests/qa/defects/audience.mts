import { audience, brief, mistakes, options } from '../change.mts';

export const audienceMistakes = [
	...mistakes('aud-empty', 'error', [
		['marketo-webinar', 'nobody', audience({ size: 0 })],
		['klaviyo-aktion', 'nobody knows', audience({ size: null, sizeMethod: 'unknown' })],
		['mautic-einladung', 'no list chosen', audience({ include: [], size: 0 })],
	]),
	...mistakes('aud-size', 'error', [
		['marketo-webinar', 'ten times as many as the brief says', audience({ size: 64_000 })],
		['hubspot-newsletter', 'a tenth', audience({ size: 1_184 })],
		['sfmc-renewal', 'half as many again', audience({ size: 27_000 }), { severity: 'warning' }],
		['mautic-einladung', 'a third less', audience({ size: 590 }), { severity: 'warning' }],
		['klaviyo-restock', 'the brief was about another list', brief({ audienceSize: 15_000 })],
	]),
	...mistakes('aud-suppression', 'error', [
		['klaviyo-aktion', 'none attached', audience({ suppression: [] })],
		['marketo-webinar', 'the competitors forgotten', audience({ suppression: ['Global Unsubscribe'] })],
		[
			'sfmc-renewal',
			'a list with nearly the same name',
			audience({ suppression: ['Master Unsubscribe', 'Frozen memberships 2024'] }),
		],
	]),
	...mistakes('aud-test-list', 'error', [
		['klaviyo-aktion', 'the list of the tests', audience({ name: 'Test intern', include: ['Test intern'] })],
		['marketo-webinar', 'the seeds', audience({ include: ['Deliverability seeds'] })],
		['hubspot-newsletter', 'for proof', audience({ name: 'QA proof list', include: ['QA proof list'] })],
		[
			'mautic-einladung',
			'a German test list',
			audience({ name: 'Testverteiler', include: ['Testverteiler'] }),
		],
	]),
	...mistakes('aud-seed', 'warning', [
		['marketo-webinar', 'none', audience({ seedList: undefined })],
		['klaviyo-aktion', 'empty', audience({ seedList: '' })],
		['sfmc-renewal', 'blanks', audience({ seedList: '  ' })],
	]),
	...mistakes('aud-overlap', 'error', [
		['klaviyo-aktion', 'on both sides', audience({ exclude: ['Mitarbeiter', 'Angebote DACH'] })],
		['hubspot-newsletter', 'with other capitals', audience({ exclude: ['newsletter readers'] })],
		[
			'marketo-webinar',
			'two lists, one of them twice',
			audience({ include: ['EMEA planners with consent', 'Partners'], exclude: ['Partners '] }),
		],
	]),
	...mistakes('aud-everyone', 'warning', [
		['klaviyo-restock', 'all profiles', audience({ name: 'All profiles', include: ['All profiles'] })],
		['hubspot-newsletter', 'all contacts', audience({ name: 'All contacts', include: ['All contacts'] })],
		['mautic-einladung', 'in German', audience({ name: 'Alle Kontakte', include: ['Alle Kontakte'] })],
	]),
	...mistakes('aud-internal', 'info', [
		['marketo-webinar', 'the team wants colleagues left out', options('aud-internal', { policy: 'exclude' })],
	]),
];

import { all, harmless, preheader, sent, subject, token } from '../change.mts';

export const subjectLookAlikes = [
	...harmless('env-subject-brief', [
		[
			'hubspot-newsletter',
			'typographic signs',
			all(
				subject('Three novels for long evenings '),
				preheader('A lighthouse, a quarrel of neighbours, and a letter that arrived forty years late'),
			),
		],
	]),
	...harmless('env-subject-missing', [
		[
			'klaviyo-restock',
			'a subject of one token with a fallback',
			subject("{{ event.title|default:'Back on the shelf' }}"),
		],
		[
			'mailchimp-infolettre',
			'begins with a no-break space',
			subject('\u00A0La lettre du phare : le chantier avance'),
		],
	]),
	...harmless('env-subject-control', [
		[
			'mailchimp-workshop',
			'emoji joined by a zero-width joiner',
			subject('A Saturday at the wheel 👩‍🎨 in April'),
		],
		[
			'hubspot-webinaire',
			'French no-break blanks',
			subject('Webinaire\u202F: réduire le gaspillage en cuisine'),
		],
		['mautic-einladung', 'a soft hyphen', subject('Einladung zur Werk\u00ADführung am 24. März')],
	]),
	...harmless('env-subject-length', [
		[
			'mailchimp-workshop',
			'sixty characters',
			subject('A Saturday at the wheel: eight places in the April workshop'),
		],
		['klaviyo-aktion', 'few letters, many bytes', subject('春の雨の日に着る軽いジャケットをご紹介します')],
		[
			'hubspot-newsletter',
			'long because of the token, short when filled',
			subject("Three novels, {{ contact.firstname|default('reader', true) }}"),
		],
	]),
	...harmless('env-subject-caps', [
		['marketo-letter', 'a short word in capitals', subject('NEW: your maintenance window in April')],
		['klaviyo-restock', 'abbreviations', subject('FAQ: EU and UK delivery of the stool')],
		['klaviyo-aktion', 'a code', subject('REGEN15: 15 % auf alle Regenjacken')],
		['sfmc-renewal', 'no letters with case', subject('春の更新: 変わること三つ、変わらないこと一つ')],
	]),
	...harmless('env-subject-hype', [
		['mailchimp-workshop', 'one exclamation mark and a price', subject('A Saturday at the wheel for $140!')],
		['klaviyo-restock', 'one emoji', subject('🪵 Back on the shelf: the oak stool')],
		['hubspot-newsletter', 'a free afternoon', subject('Are you free on Thursday for a reading?')],
	]),
	...harmless('env-subject-test-marker', [
		['marketo-letter', 'a test as the topic', subject('Test your pump before the summer')],
		['hubspot-newsletter', 'a draft as the topic', subject('From first draft to printed book')],
		['sfmc-renewal', 'a fitness test', subject('Your free fitness test is waiting for you')],
		['marketo-webinar', 'testing as the topic', token('my.Subject', 'A/B testing for demand planners, live')],
		['klaviyo-aktion', 'the winner of a test', subject('Testsieger: unsere Regenjacke Wolkenbruch')],
		['hubspot-webinaire', 'a final', subject('La finale des cantines : votez jusqu’à jeudi')],
	]),
	...harmless('env-subject-fake-reply', [
		['hubspot-newsletter', 'begins with the letters re', subject('Reading by candle light: three novels')],
		['mailchimp-infolettre', 'a French word', subject('Réponses à vos questions sur le phare')],
		['mautic-einladung', 'a name with AW', subject('AWO und Holzwerk laden ein: Werkführung')],
		['sfmc-renewal', 'a colon later', subject('Three answers re: your renewal')],
	]),
	...harmless('env-subject-reused', [
		[
			'hubspot-newsletter',
			'to other people',
			sent({
				campaignId: 'C-0399',
				title: 'Shop',
				subject: 'Three novels for long evenings',
				sendAt: '2026-02-20T09:00:00Z',
				audience: ['Teachers'],
			}),
		],
		[
			'klaviyo-aktion',
			'a year ago',
			sent({
				campaignId: 'C-0302',
				title: 'Aktion 2025',
				subject: 'Frühlingsaktion: 15 % auf alle Regenjacken',
				sendAt: '2025-04-17T09:00:00Z',
				audience: ['Angebote DACH'],
			}),
		],
		[
			'mailchimp-infolettre',
			'only the name of the series is the same',
			sent({
				campaignId: 'C-0600',
				title: 'Janvier',
				subject: 'La lettre du phare : les vœux',
				sendAt: '2026-01-22T09:00:00Z',
				audience: ['Abonnés'],
			}),
		],
	]),
];

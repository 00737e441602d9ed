import { harmless, put } from '../change.mts';

const sentence = (text: string) => put(`<p>${text}</p>\n`);

export const datesLookAlikes = [
	...harmless('copy-date-past', [
		[
			'mautic-einladung',
			'the year of foundation',
			sentence('Am 1. April 1925 schnitt mein Großvater hier den ersten Stamm.'),
		],
		[
			'klaviyo-aktion',
			'a thank-you for the past',
			sentence('Danke für Ihre Bestellungen am 3. Februar 2026!'),
		],
		[
			'hubspot-newsletter',
			'the setting of a novel',
			sentence('The story begins on 14 January 1952, by a cold stove.'),
		],
		['mailchimp-workshop', 'a deadline ahead', sentence('Register by April 10, 2026 and bring a friend.')],
		['sfmc-renewal', 'valid since', sentence('The price is unchanged since January 1, 2024.')],
		[
			'hubspot-webinaire',
			'the last edition',
			sentence('Lors de la dernière édition, le 12 novembre 2025, vous étiez 300.'),
		],
	]),
	...harmless('copy-weekday', [
		[
			'mautic-einladung',
			'a weekday and a date of different things',
			sentence('Freitags geschlossen. 24. März: Führung.'),
		],
		['mailchimp-workshop', 'right, abbreviated', sentence('Sat, Apr 18, 9 a.m. to 4 p.m.')],
		[
			'hubspot-webinaire',
			'right, in another order',
			sentence('Rendez-vous jeudi 26 mars, puis vendredi pour les réponses.'),
		],
		['klaviyo-aktion', 'right, with a short name', sentence('Fr., 17.04.2026 bis So., 26.04.2026')],
	]),
	...harmless('copy-year', [
		['klaviyo-restock', 'a range until now', sentence('© 2019–2026 Oak and Ash Ltd')],
		['mautic-einladung', 'a year without the sign', sentence('Gegründet 1925, erweitert 2025.')],
		[
			'hubspot-newsletter',
			'the copyright of somebody else on a picture',
			sentence('Cover of Late Post by M. Hale, first printed in 2019.'),
		],
	]),
];

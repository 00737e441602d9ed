import {
	all,
	mistakes,
	options,
	preheader,
	put,
	say,
	subject,
	swap,
	swapBoth,
	swapText,
	token,
} from '../change.mts';

const BANNED = {
	terms: ['guaranteed results', 'garantiert schmerzfrei', 'risk-free', 'le meilleur du monde'],
};

/** The rule runs only for teams that name it. */
const SPELLING = options('copy-spelling', {});

export const copyMistakes = [
	...mistakes('copy-lorem', 'error', [
		[
			'klaviyo-restock',
			'a paragraph from the template',
			put('<p>Lorem ipsum dolor sit amet, consectetur adipiscing elit.</p>'),
		],
		[
			'mautic-einladung',
			'its middle',
			put('<p>Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi.</p>'),
		],
		[
			'sfmc-renewal',
			'in the text part',
			swapText(
				'There is nothing to do',
				'Duis aute irure dolor in reprehenderit in voluptate velit esse cillum.\n\nThere is nothing to do',
			),
		],
		['marketo-webinar', 'in a token', token('my.Speaker', 'Dolor Sit, Consectetur & Adipiscing')],
	]),
	...mistakes('copy-todo', 'error', [
		['klaviyo-aktion', 'TODO', say('TODO: Preise von Jule bestätigen lassen')],
		['marketo-webinar', 'TBD in a token', token('my.Event Date', 'TBD')],
		['hubspot-newsletter', 'your text here', put('<p>Your text here</p>')],
		['mailchimp-workshop', 'an instruction', say('Insert bio of the teacher here')],
		[
			'sfmc-renewal',
			'FIXME in the text part',
			swapText('There is nothing to do', 'FIXME price\n\nThere is nothing to do'),
		],
		['mailchimp-infolettre', 'XXX for a figure', say('La tour a reçu XXX visiteurs cette saison.')],
	]),
	...mistakes('copy-slot', 'error', [
		[
			'marketo-letter',
			'a bracket in capitals',
			swapBoth('Niamh Byrne, customer service', '[INSERT NAME], customer service'),
		],
		[
			'klaviyo-restock',
			'double angle brackets',
			say('Dear &lt;&lt;First Name&gt;&gt;, thank you for waiting.'),
		],
		['hubspot-webinaire', 'a line to fill in', say('Le webinaire sera animé par ______________.')],
		['mautic-einladung', 'a German bracket', say('Ihr Ansprechpartner: [NAME EINFÜGEN]')],
		['mailchimp-workshop', 'in the subject', subject('A Saturday at the wheel on [DATE]')],
	]),
	...mistakes('copy-date-past', 'error', [
		[
			'mautic-einladung',
			'register until a day before the send',
			swapBoth('bis zum 20. März an', 'bis zum 6. März 2026 an'),
		],
		[
			'marketo-webinar',
			'the event was last month',
			token('my.Event Date', 'Thursday, 12 February 2026'),
			{ or: ['sched-event'] },
		],
		[
			'klaviyo-aktion',
			'the offer ended a year ago',
			swapBoth('bis Sonntag, 26. April 2026', 'bis Samstag, 26. April 2025'),
		],
		[
			'mailchimp-workshop',
			'sign up by a day that is over',
			swapBoth('Sign up by April 10', 'Sign up by March 10, 2026'),
		],
		[
			'hubspot-webinaire',
			'the webinar was in February',
			swapBoth('le jeudi 26 mars 2026 à 11 h', 'le jeudi 26 février 2026 à 11 h'),
			{ or: ['sched-event'] },
		],
		['sfmc-renewal', 'in figures', say('Register by 03/02/2026 to keep your price.')],
	]),
	...mistakes('copy-weekday', 'warning', [
		[
			'mautic-einladung',
			'Tuesday, not Thursday',
			swapBoth('Am Dienstag, 24. März 2026', 'Am Donnerstag, 24. März 2026'),
		],
		['marketo-webinar', 'in a token', token('my.Event Date', 'Friday, 12 March 2026')],
		['hubspot-webinaire', 'in French', swapBoth('le jeudi 26 mars 2026', 'le vendredi 26 mars 2026')],
		[
			'klaviyo-aktion',
			'in German, without the year',
			preheader('Bis Samstag, 26. April: leichte Jacken für nasse Tage'),
		],
		[
			'mailchimp-workshop',
			'the American order',
			swapBoth('On Saturday, April 18 we', 'On Sunday, April 18, 2026 we'),
		],
	]),
	...mistakes('copy-year', 'warning', [
		['mautic-einladung', 'last year', swapBoth('© 2026 Holzwerk', '© 2025 Holzwerk')],
		['marketo-webinar', 'two years ago, as an entity', swap('&copy; 2026', '&#169; 2024')],
		['klaviyo-restock', 'a range that ends too early', put('<p>Copyright © 2019–2025 Oak and Ash Ltd</p>')],
		['sfmc-renewal', 'in brackets', put('<p>(c) 2023 Summit Gyms Inc.</p>')],
	]),
	...mistakes('copy-spelling', 'warning', [
		[
			'marketo-letter',
			'a common slip',
			all(
				SPELLING,
				swapBoth(
					'Please tell us which slot suits you.',
					'Please tell us which slot suits you; we recieve every answer.',
				),
			),
		],
		['klaviyo-restock', 'another', all(SPELLING, say('The seat is definately oak.'))],
		[
			'sfmc-renewal',
			'in the subject',
			all(SPELLING, subject('Three things that change on your accomodation')),
		],
		[
			'mailchimp-workshop',
			'two letters swapped',
			all(SPELLING, say('Lunch is included, and vegan food is avaliable.')),
		],
	]),
	...mistakes('copy-doubled', 'warning', [
		[
			'klaviyo-restock',
			'the the',
			swapBoth('Each stool is numbered under the seat.', 'Each stool is numbered under the the seat.'),
		],
		[
			'mautic-einladung',
			'und und',
			swapBoth('dauert 90 Minuten und kostet', 'dauert 90 Minuten und und kostet'),
		],
		[
			'hubspot-webinaire',
			'over a line end',
			swapBoth('répondent à vos questions', 'répondent à\nà vos questions'),
		],
		['marketo-webinar', 'across bold type', put('<p>The worksheet is <b>for</b> for everybody.</p>')],
	]),
	...mistakes('copy-banned', 'error', [
		[
			'marketo-letter',
			'a claim',
			all(options('copy-banned', BANNED), say('Our service gives guaranteed results.')),
		],
		[
			'klaviyo-aktion',
			'a German claim',
			all(options('copy-banned', BANNED), say('Anziehen ist garantiert schmerzfrei.')),
		],
		[
			'sfmc-renewal',
			'in the subject, with a capital',
			all(options('copy-banned', BANNED), subject('Risk-free: your renewal in April')),
		],
		[
			'mailchimp-infolettre',
			'over a line end',
			all(options('copy-banned', BANNED), say('Une soupe qui est le meilleur\ndu monde.')),
		],
	]),
	...mistakes('copy-offer', 'warning', [
		[
			'klaviyo-aktion',
			'another percentage in the subject',
			subject('Frühlingsaktion: 20 % auf alle Regenjacken'),
		],
		['klaviyo-aktion', 'another code in the text part', swapText('REGEN15', 'REGEN20')],
		[
			'mailchimp-workshop',
			'another price in the preheader',
			preheader('Clay, lunch and two finished bowls for $120'),
		],
	]),
	...mistakes('copy-language', 'warning', [
		[
			'hubspot-webinaire',
			'the English body in the French mail',
			(situation) => {
				const mail = situation.build.emails[0]!;
				mail.html = mail.html.replace(
					/<p>Dans les cantines[^]*?<p>À bientôt,<br>/,
					() =>
						'<p>In canteens one meal in five ends in the bin. Three teams of the region have cut that figure in half within a season and without new equipment. They explain how, with their numbers, and they answer your questions. You will leave with a plan for your own kitchen and with people to call when it does not work at once.</p><p>The webinar takes place on 26 March at 11 and lasts 40 minutes. It is free, and we send you the recording the day after.</p><p>See you soon,<br>',
				);
			},
		],
	]),
	...mistakes('brand-name', 'warning', [
		[
			'klaviyo-aktion',
			'written in two words',
			all(
				options('brand-name', { names: ['Regenfest'] }),
				say('Ihr Team von Regen Fest freut sich auf Sie.'),
			),
		],
		[
			'marketo-webinar',
			'without the capital',
			all(
				options('brand-name', { names: ['Kestrel Data'] }),
				say('The team of kestrel data is looking forward to it.'),
			),
		],
	]),
	...mistakes('brand-palette', 'warning', [
		[
			'klaviyo-restock',
			'a pink heading',
			all(
				options('brand-palette', {
					palette: ['#26221d', '#ffffff', '#7b3f00', '#4b443b', '#1d1b18', '#f4f0ea'],
				}),
				put('<h2 style="font-size:20px;color:#c2185b">New in pink</h2>'),
			),
		],
	]),
	...mistakes('brand-font', 'warning', [
		[
			'klaviyo-restock',
			'a font for children',
			all(
				options('brand-font', { fonts: ['Helvetica', 'Arial'] }),
				put('<p style="font-family:\'Comic Sans MS\',cursive">Smells of wood.</p>'),
			),
		],
	]),
];

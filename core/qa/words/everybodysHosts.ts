/** Where mails of every brand link to: networks, stores, maps, calendars, meetings, video. Domains below count. */
export const EVERYBODYS_HOSTS: readonly string[] =
	`facebook.com fb.com instagram.com threads.net linkedin.com twitter.com x.com youtube.com youtu.be vimeo.com
	tiktok.com pinterest.com xing.com whatsapp.com wa.me t.me telegram.me snapchat.com reddit.com bsky.app mastodon.social
	github.com medium.com spotify.com apple.com google.com goo.gl g.page g.co bing.com openstreetmap.org outlook.com
	outlook.office.com live.com office.com microsoft.com zoom.us webex.com gotowebinar.com goto.com on24.com eventbrite.com
	addevent.com calendly.com trustpilot.com tripadvisor.com yelp.com w3.org wikipedia.org`.split(/\s+/);

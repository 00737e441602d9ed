import { isUnder } from '../href';

/** Services that make an image to fill a place while a mail is designed. */
const PLACEHOLDER_HOSTS = [
	'placehold.it',
	'placehold.co',
	'placeholder.com',
	'placeholder.pics',
	'dummyimage.com',
	'fakeimg.pl',
	'lorempixel.com',
	'loremflickr.com',
	'picsum.photos',
	'placekitten.com',
	'placeimg.com',
	'unsplash.it',
];

export const isPlaceholderHost = (host: string) => PLACEHOLDER_HOSTS.some((one) => isUnder(host, one));

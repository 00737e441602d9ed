const TABLE = 'Lay the columns out with a table';
const IMAGE = 'Put the effect into the image';
const SIZE = 'Write px or %, and the other size after it';
const SIDES = 'Write left, right, top and bottom, e.g. padding-left';

/** What to do about some features. */
const INSTEAD: Readonly<Record<string, string>> = {
	'css-aspect-ratio': 'Write width and height',
	'css-backdrop-filter': IMAGE,
	'css-block-inline-size': 'Write width and height',
	'css-clip-path': 'Cut the image itself',
	'css-column-count': TABLE,
	'css-column-layout-properties': TABLE,
	'css-display-flex': TABLE,
	'css-display-grid': TABLE,
	'css-filter': IMAGE,
	'css-function-clamp': SIZE,
	'css-function-light-dark': 'Write one colour, and light-dark() after it',
	'css-function-max': SIZE,
	'css-function-min': SIZE,
	'css-inline-size': 'Write width and height',
	'css-margin-block-start-end': SIDES,
	'css-margin-inline-block': SIDES,
	'css-margin-inline-start-end': SIDES,
	'css-mask-image': 'Cut the image itself',
	'css-modern-color': 'Write the colour as #rrggbb',
	'css-object-fit': 'Cut the image to the size it is shown in',
	'css-padding-block-start-end': SIDES,
	'css-padding-inline-block': SIDES,
	'css-padding-inline-start-end': SIDES,
	'css-position': 'Place it with table cells and padding',
	'css-transform': 'Put the turned or moved part into the image',
	'css-unit-calc': 'Write a fixed width, and the calculated one after it',
	'css-unit-ch': SIZE,
	'css-unit-rem': SIZE,
	'css-unit-vh': SIZE,
	'css-unit-vmax': SIZE,
	'css-unit-vmin': SIZE,
	'css-unit-vw': SIZE,
	'css-variables': 'Write the value itself',
	'html-audio': 'Link to the recording',
	'html-dialog': 'Link to a page',
	'html-hidden': 'Take the part out, or hide it with display:none in its style',
	'html-meter': 'Draw the bar with a table',
	'html-progress': 'Draw the bar with a table',
	'html-svg': 'Use a PNG image',
	'html-video': 'Show an image that links to the video',
};

/** @returns what to do instead of the feature, a sentence without its full stop. */
export const insteadOf = (feature: string) =>
	INSTEAD[feature] ?? `Do without it, or see what is lost: https://www.caniemail.com/features/${feature}/`;

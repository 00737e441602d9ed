/** A colour as 0xRRGGBB. */
export type Rgb = number;

/** The CSS named colours, name and hexadecimal value. */
const NAMED =
	'aliceblue f0f8ff antiquewhite faebd7 aqua 00ffff aquamarine 7fffd4 azure f0ffff beige f5f5dc bisque ffe4c4 black 000000 blanchedalmond ffebcd blue 0000ff blueviolet 8a2be2 brown a52a2a burlywood deb887 cadetblue 5f9ea0 chartreuse 7fff00 chocolate d2691e coral ff7f50 cornflowerblue 6495ed cornsilk fff8dc crimson dc143c cyan 00ffff darkblue 00008b darkcyan 008b8b darkgoldenrod b8860b darkgray a9a9a9 darkgreen 006400 darkgrey a9a9a9 darkkhaki bdb76b darkmagenta 8b008b darkolivegreen 556b2f darkorange ff8c00 darkorchid 9932cc darkred 8b0000 darksalmon e9967a darkseagreen 8fbc8f darkslateblue 483d8b darkslategray 2f4f4f darkslategrey 2f4f4f darkturquoise 00ced1 darkviolet 9400d3 deeppink ff1493 deepskyblue 00bfff dimgray 696969 dimgrey 696969 dodgerblue 1e90ff firebrick b22222 floralwhite fffaf0 forestgreen 228b22 fuchsia ff00ff gainsboro dcdcdc ghostwhite f8f8ff gold ffd700 goldenrod daa520 gray 808080 green 008000 greenyellow adff2f grey 808080 honeydew f0fff0 hotpink ff69b4 indianred cd5c5c indigo 4b0082 ivory fffff0 khaki f0e68c lavender e6e6fa lavenderblush fff0f5 lawngreen 7cfc00 lemonchiffon fffacd lightblue add8e6 lightcoral f08080 lightcyan e0ffff lightgoldenrodyellow fafad2 lightgray d3d3d3 lightgreen 90ee90 lightgrey d3d3d3 lightpink ffb6c1 lightsalmon ffa07a lightseagreen 20b2aa lightskyblue 87cefa lightslategray 778899 lightslategrey 778899 lightsteelblue b0c4de lightyellow ffffe0 lime 00ff00 limegreen 32cd32 linen faf0e6 magenta ff00ff maroon 800000 mediumaquamarine 66cdaa mediumblue 0000cd mediumorchid ba55d3 mediumpurple 9370db mediumseagreen 3cb371 mediumslateblue 7b68ee mediumspringgreen 00fa9a mediumturquoise 48d1cc mediumvioletred c71585 midnightblue 191970 mintcream f5fffa mistyrose ffe4e1 moccasin ffe4b5 navajowhite ffdead navy 000080 oldlace fdf5e6 olive 808000 olivedrab 6b8e23 orange ffa500 orangered ff4500 orchid da70d6 palegoldenrod eee8aa palegreen 98fb98 paleturquoise afeeee palevioletred db7093 papayawhip ffefd5 peachpuff ffdab9 peru cd853f pink ffc0cb plum dda0dd powderblue b0e0e6 purple 800080 rebeccapurple 663399 red ff0000 rosybrown bc8f8f royalblue 4169e1 saddlebrown 8b4513 salmon fa8072 sandybrown f4a460 seagreen 2e8b57 seashell fff5ee sienna a0522d silver c0c0c0 skyblue 87ceeb slateblue 6a5acd slategray 708090 slategrey 708090 snow fffafa springgreen 00ff7f steelblue 4682b4 tan d2b48c teal 008080 thistle d8bfd8 tomato ff6347 turquoise 40e0d0 violet ee82ee wheat f5deb3 white ffffff whitesmoke f5f5f5 yellow ffff00 yellowgreen 9acd32';

/** An {@link Rgb}, or one that lets the ground through: above it, its opacity plus one, of 255. */
export type Paint = number;
const OPAQUE_END = 0x1000000;

const FUNCTION = /^(rgb|hsl)a?\(([^()]{5,60})\)$/;
const HEX = /^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/;

function namedColours(): Map<string, Rgb> {
	const words = NAMED.split(' ');
	const colours = new Map<string, Rgb>();
	for (let i = 0; i < words.length; i += 2) colours.set(words[i]!, parseInt(words[i + 1]!, 16));
	return colours;
}
let named: Map<string, Rgb> | undefined;

const byteOf = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * 255);
const joined = (parts: readonly number[]): Rgb => (parts[0]! << 16) | (parts[1]! << 8) | parts[2]!;

/** @param opacity 0 to 1 */
function paint(colour: Rgb, opacity: number): Paint | undefined {
	if (Number.isNaN(opacity)) return undefined;
	return opacity >= 1 ? colour : colour + (byteOf(opacity) + 1) * OPAQUE_END;
}

function hslOf([hue = '', ...rest]: readonly string[]): Rgb | undefined {
	const [saturation, light] = rest.map((part) =>
		part.endsWith('%') ? Number(part.slice(0, -1)) / 100 : NaN,
	);
	const degrees = Number(hue.replace('deg', ''));
	if (saturation === undefined || light === undefined || Number.isNaN(degrees + saturation + light))
		return undefined;
	const reach = saturation * Math.min(light, 1 - light);
	return joined(
		[0, 8, 4].map((nth) => {
			const k = (((nth + degrees / 30) % 12) + 12) % 12;
			return byteOf(light - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
		}),
	);
}

function rgbOf(written: readonly string[]): Rgb | undefined {
	const parts = written.map((part) =>
		part.endsWith('%') ? byteOf(Number(part.slice(0, -1)) / 100) : Number(part),
	);
	return parts.every((part) => part >= 0 && part <= 255) ? joined(parts) : undefined;
}

function functionOf(kind: string, inside: string): Paint | undefined {
	const parts = inside.trim().split(/[\s,/]+/);
	if (parts.length < 3 || parts.length > 4) return undefined;
	const [first, second, third, alpha = '1'] = parts as [string, string, string, string?];
	const colour = (kind === 'rgb' ? rgbOf : hslOf)([first, second, third]);
	if (colour === undefined) return undefined;
	return paint(colour, alpha.endsWith('%') ? Number(alpha.slice(0, -1)) / 100 : Number(alpha));
}

/** @param value lower case @returns a colour, or undefined when it is none or cannot be told. */
export function paintOf(value: string): Paint | undefined {
	if (HEX.test(value)) {
		const digits = value.length < 6 ? value.slice(1).replace(/./g, '$&$&') : value.slice(1);
		const opacity = digits.length === 8 ? parseInt(digits.slice(6), 16) / 255 : 1;
		return paint(parseInt(digits.slice(0, 6), 16), opacity);
	}
	const [, kind, inside] = FUNCTION.exec(value) ?? [];
	if (kind) return functionOf(kind, inside!);
	if (value === 'transparent') return paint(0, 0);
	named ??= namedColours();
	return named.get(value);
}

/** @param value lower case @returns an opaque colour, or undefined when it is none or cannot be told. */
export function colourOf(value: string): Rgb | undefined {
	const its = paintOf(value);
	return its === undefined || its >= OPAQUE_END ? undefined : its;
}

/** What the eye sees of it on this ground. */
export function over(its: Paint, ground: Rgb, opacity = 1): Rgb {
	const share = (its >= OPAQUE_END ? (Math.floor(its / OPAQUE_END) - 1) / 255 : 1) * opacity;
	if (share >= 1) return its;
	return joined(
		[16, 8, 0].map((by) => {
			const [its8, ground8] = [(its >> by) & 255, (ground >> by) & 255];
			return Math.round(its8 * share + ground8 * (1 - share));
		}),
	);
}

export const hexOf = (colour: Rgb) => `#${colour.toString(16).padStart(6, '0')}`;

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

/** WCAG 2 relative luminance. */
const luminanceOf = (colour: Rgb) =>
	0.2126 * linear(((colour >> 16) & 255) / 255) +
	0.7152 * linear(((colour >> 8) & 255) / 255) +
	0.0722 * linear((colour & 255) / 255);

/** WCAG 2 contrast ratio, 1 to 21. */
export function contrastOf(a: Rgb, b: Rgb): number {
	const [x, y] = [luminanceOf(a), luminanceOf(b)];
	return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

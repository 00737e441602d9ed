import { colourOf, contrastOf } from '../../../core/qa/look/colour';

test.each([
	['#fff', 0xffffff],
	['#0a5cff', 0x0a5cff],
	['rgb(10, 92, 255)', 0x0a5cff],
	['rgba(10,92,255,1)', 0x0a5cff],
	['rgba(10,92,255,.5)', undefined],
	['rgb(300,0,0)', undefined],
	['rebeccapurple', 0x663399],
	['transparent', undefined],
	['url(x.png)', undefined],
])('the colour %s', (value, colour) => {
	expect(colourOf(value)).toBe(colour);
});

test('the contrast of WCAG', () => {
	expect(contrastOf(0x000000, 0xffffff)).toBeCloseTo(21, 5);
	expect(contrastOf(0x767676, 0xffffff)).toBeCloseTo(4.54, 2);
	expect(contrastOf(0x336699, 0x336699)).toBe(1);
});

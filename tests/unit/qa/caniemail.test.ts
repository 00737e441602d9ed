import {
	CANIEMAIL,
	type Client,
	CLIENTS,
	lostBy,
	sayClients,
	USUAL_CLIENTS,
} from '../../../core/qa/caniemail/clients';
import { HARMLESS, isAmong } from '../../../core/qa/caniemail/harmless';
import { insteadOf } from '../../../core/qa/caniemail/instead';
import { featureOfFormat, Marks } from '../../../core/qa/caniemail/marks';
import { CANIEMAIL_DATE, FEATURES } from '../../../core/qa/caniemail/table';
import { declarationsIn } from '../../../core/qa/look/css';
import { tableSource } from '../../support/ruleFiles.mts';
import { check } from './clean';

const names = Object.keys(FEATURES);
const marks = names.flatMap((name) => FEATURES[name]![0].split(' '));

describe('the table', () => {
	test('has a result of every client for every feature', () => {
		expect(names.length).toBeGreaterThan(200);
		const results = new RegExp(`^[yanu]{${CLIENTS.length}}$`);
		expect(names.filter((name) => !results.test(FEATURES[name]![1]))).toEqual([]);
		expect(names.filter((name) => !/^(?:css|html|image)-[a-z0-9-]+$/.test(name))).toEqual([]);
	});

	test('has marks of known kinds, each for one feature', () => {
		const kinds =
			/^(?:[a-z-]+|[a-z-]+:[a-z]+|:[a-z-]+|[a-z-]+\(\)|1(?:[a-z]+|%)|@[a-z-]+|@media\([a-z-]+|<[a-z0-9]+(?:\[[a-z]+=[a-z-]+\])?>|\[[a-z-]+\]|\.[a-z0-9]+|data:)$/;
		expect(marks.filter((mark) => !kinds.test(mark))).toEqual([]);
		expect(marks.filter((mark, i) => marks.indexOf(mark) !== i)).toEqual([]);
	});

	test('says where it comes from and of when it is', () => {
		const source = tableSource();
		expect(CANIEMAIL_DATE).toMatch(/^20\d\d-\d\d-\d\d$/);
		expect(source).toContain(`Data of ${CANIEMAIL_DATE}`);
		expect(source).toMatch(/do not edit[^]*Rémi Parmentier, MIT License[^]*© Avi Goldman, © Andrew Powell/);
		expect(source.length).toBeLessThan(20_000);
	});

	const facts: readonly (readonly [string, readonly Client[]])[] = [
		['css-display-flex', ['outlook-windows']],
		['css-display-grid', ['outlook-windows']],
		['css-position', ['gmail', 'outlook-windows']],
		['html-lang', []],
		['html-role', []],
		['image-base64', ['gmail']],
		['image-svg', ['gmail']],
		['image-webp', ['outlook-windows']],
		['image-png', []],
	];
	test.each(facts)('%s is lost by %j', (feature, lost) => {
		expect(lostBy(feature, CLIENTS)).toEqual(lost);
	});

	const said: readonly (readonly [rule: string, feature: string, lost: readonly Client[]])[] = [
		['html-form', 'html-input-text', ['outlook-windows']],
		['html-external-css', 'html-link', ['gmail', 'outlook-com', 'yahoo']],
		['html-external-css', 'css-at-import', ['gmail', 'outlook-com', 'yahoo']],
		['img-data-uri', 'image-base64', ['gmail']],
		['css-dark-mode', 'css-at-media-prefers-color-scheme', ['gmail', 'outlook-windows']],
	];
	test.each(said)('%s is right about %s', (_rule, feature, lost) => {
		expect(lostBy(feature, CLIENTS)).toEqual(expect.arrayContaining([...lost]));
	});
});

describe('what the rules make of it', () => {
	test('clients in words', () => {
		expect(sayClients(['gmail'])).toBe('Gmail');
		expect(sayClients(['gmail', 'yahoo', 'outlook-com'])).toBe('Gmail, Yahoo Mail and Outlook.com');
	});

	test('each harmless name stands for a feature that somebody of the usual clients loses', () => {
		const lost = names.filter((name) => lostBy(name, USUAL_CLIENTS).length > 0);
		expect(HARMLESS.filter((name) => !lost.some((feature) => isAmong([name], feature)))).toEqual([]);
	});

	test('what is not harmless has a way out', () => {
		const reported = names.filter(
			(name) =>
				!name.startsWith('image-') && !isAmong(HARMLESS, name) && lostBy(name, USUAL_CLIENTS).length > 0,
		);
		expect(reported.length).toBeGreaterThan(30);
		expect(reported.filter((name) => insteadOf(name).length < 12)).toEqual([]);
	});

	const all = new Marks(new Set(names));
	const found = (style: string) => [...all.inBlock(declarationsIn(style))].map(({ mark }) => mark);
	test.each([
		['display:inline-flex', ['display', 'display:flex']],
		['position:static', []],
		['width:min(100%, 50vw)', ['width', 'min()', '1vw']],
		['width:300px;width:calc(50% - 8px)', ['width', 'width', '1px']],
		['width:calc(1rem);width:calc(2rem)', ['width', 'width', 'calc()', '1rem']],
		['--gap:calc(1rem)', []],
		['grid-template-columns:minmax(10px,1fr)', ['grid-template-columns', '1px']],
		['background:url(/a_5vw.png) #0in', ['background']],
		[`font-family:"4rem ui-serif"`, []],
		['height:fit-content', ['height', ':fit-content']],
	])('the marks in %s', (style, expected) => {
		expect(found(style)).toEqual(expected);
	});

	test('at-rules and their conditions', () => {
		expect(all.inAtRule('@media screen and (max-width:600px)').map(({ mark }) => mark)).toEqual(['@media']);
		expect(all.inAtRule('@media (prefers-color-scheme: dark)').map(({ feature }) => feature)).toEqual([
			'css-at-media',
			'css-at-media-prefers-color-scheme',
		]);
		expect(all.inAtRule('@page')).toEqual([]);
	});

	test('formats', () => {
		expect(featureOfFormat('heic')).toBe('image-heif');
		expect(featureOfFormat('constructor')).toBeUndefined();
	});

	test('the report names the table once', () => {
		expect(check().tables.filter((table) => table === CANIEMAIL)).toHaveLength(1);
		expect(check().tables).toContainEqual({ name: 'Can I email', date: CANIEMAIL_DATE });
	});
});

// Writes core/qa/caniemail/table.ts: what mail clients support, from the data of caniemail.com as the npm package
// caniemail brings it. A newer package: change VERSION and INTEGRITY (`npm view caniemail@<version> dist.integrity`).
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { format, resolveConfig } from 'prettier';

import { fail, ROOT } from './install.mjs';

const VERSION = '2.0.2';
const INTEGRITY =
	'sha512-lvhn4RrF2Ae3PQA3HMOVGxFPqPAxfv8HWp+xUSqJPumbzFUzQGVgFG0nl8s0sjSoBd2PgmAqB5xRF0wcPbrVcA==';
const TARGET = join(ROOT, 'core', 'qa', 'caniemail', 'table.ts');

/** Where the data keep the results of each client; of a family of apps the one on a computer speaks for all. */
const CLIENTS = {
	gmail: ['gmail/desktop-webmail'],
	'outlook-windows': ['outlook/windows'],
	'outlook-com': ['outlook/outlook-com'],
	'outlook-mac': ['outlook/macos'],
	'apple-mail': ['apple-mail/macos'],
	'ios-mail': ['apple-mail/ios'],
	yahoo: ['yahoo/desktop-webmail'],
	samsung: ['samsung-email/android'],
	thunderbird: ['thunderbird/macos', 'thunderbird/windows'],
};

/** Features whose title does not tell how they are written; an empty list cannot be told from the HTML of a mail. */
const MARKS = {
	'css-at-media-device-pixel-ratio': [
		'@media(-webkit-device-pixel-ratio',
		'@media(-webkit-min-device-pixel-ratio',
	],
	'css-block-inline-size': ['block-size'],
	'css-border-inline-block': ['border-inline', 'border-block'],
	'css-border-inline-block-individual': sides('border-*'),
	'css-border-inline-block-longhand': ['color', 'style', 'width'].flatMap((part) => [
		`border-inline-${part}`,
		`border-block-${part}`,
	]),
	'css-border-radius-logical': ['end-end', 'end-start', 'start-end', 'start-start'].map(
		(corner) => `border-${corner}-radius`,
	),
	'css-color-scheme': ['color-scheme'],
	'css-column-layout-properties': ['columns', 'column-width', 'column-fill', 'column-rule', 'column-span'],
	'css-comments': [],
	'css-grid-template': ['', '-areas', '-columns', '-rows'].map((part) => `grid-template${part}`),
	'css-important': [],
	'css-inert-attribute': ['[inert]'],
	'css-intrinsic-size': [':fit-content', ':min-content', ':max-content'],
	'css-nesting': [],
	'css-scroll-snap': ['scroll-snap-type', 'scroll-snap-align'],
	'css-sytem-ui': [':system-ui', ':ui-serif', ':ui-sans-serif', ':ui-rounded', ':ui-monospace'],
	'css-unit-calc': ['calc()'],
	'css-unit-initial': [':initial'],
	'css-variables': ['var()'],
	'html-address': ['<address>'],
	'html-anchor-links': [],
	'html-comments': [],
	'html-doctype': [],
	'html-h1-h6': ['<h1>', '<h2>', '<h3>', '<h4>', '<h5>', '<h6>'],
	'html-image-maps': ['<map>'],
	'html-mailto-links': [],
	'html-meta-color-scheme': ['<meta[name=color-scheme]>'],
	'html-semantics': 'article aside details figcaption figure footer header main mark nav section summary time'
		.split(' ')
		.map((tag) => `<${tag}>`),
	// where it does not move it is still shown
	'image-apng': [],
	'image-base64': ['data:'],
	'image-heif': ['.heif', '.heic'],
	'image-jpg': ['.jpg', '.jpeg'],
	'image-tiff': ['.tif', '.tiff'],
};

function sides(pattern) {
	return ['inline-start', 'inline-end', 'block-start', 'block-end'].map((side) => pattern.replace('*', side));
}

const all = (text, pattern, say) => [...text.matchAll(pattern)].map(([, ...parts]) => say(...parts));

/** @returns how a feature looks in a mail; core/qa/caniemail/marks.ts reads it. */
function marksOf({ slug, title }) {
	const own = MARKS[slug];
	if (own) return own;
	if (/^css-(?:pseudo|selector)-/.test(slug)) return [];
	if (slug.startsWith('image-')) return [`.${slug.slice('image-'.length)}`];
	if (slug.startsWith('html-'))
		return [
			...all(title, /<(\w+)(?: (\w+)="(\w+)")?>/g, (tag, name, value) =>
				name ? `<${tag}[${name}=${value}]>` : `<${tag}>`,
			),
			...all(title, /([a-z-]+) attribute$/g, (name) => `[${name}]`),
			...all(title, /([a-z]+) and ([a-z]+) attributes$/g, (...names) => names.map((name) => `[${name}]`)),
		].flat();
	if (!slug.startsWith('css-')) return [];
	if (title.startsWith('@media ')) return all(title, /\(([a-z-]+)/g, (name) => `@media(${name}`);
	if (title.startsWith('@')) return [title];
	if (title.includes('()')) return all(title, /([a-z-]+)\(\)/g, (name) => `${name}()`);
	if (title.endsWith(' unit')) return [`1${title.replace(' unit', '')}`];
	if (/^[a-z-]+: ?[a-z]+$/.test(title)) return [title.replace(' ', '')];
	return title
		.replace(/ (?:property|shorthand)$/, '')
		.trim()
		.split(/, | & /);
}

/** The newest result; notes on what "partial" means are left out. */
function latest({ stats }, places) {
	for (const place of places) {
		const [family, platform] = place.split('/');
		const result = Object.values(stats[family]?.[platform] ?? {}).at(-1);
		if (result) return result[0];
	}
	return 'u';
}

function read(folder) {
	const run = (command, args) => {
		const { status, stdout, stderr, error } = spawnSync(command, args, {
			cwd: folder,
			encoding: 'utf8',
			shell: process.platform === 'win32',
		});
		if (status !== 0) fail(`"${command} ${args.join(' ')}" did not work:\n${error?.message ?? stderr}`);
		return stdout;
	};
	run('npm', ['pack', `caniemail@${VERSION}`, '--ignore-scripts', '--loglevel=error']);
	const file = `caniemail-${VERSION}.tgz`;
	const found = `sha512-${createHash('sha512')
		.update(readFileSync(join(folder, file)))
		.digest('base64')}`;
	if (found !== INTEGRITY) fail(`${file}: found ${found}; expected ${INTEGRITY}. Nothing was written.`);
	run('tar', ['-xzf', file]);
	const json = readFileSync(join(folder, 'package', 'data', 'caniemail.json'), 'utf8');
	// results stand in the order of time; a name such as 2019 would be moved before 16.80
	return JSON.parse(json.replace(/"(\d[^"]*)":/g, '"v$1":'));
}

function write({ last_update_date: date, data }) {
	const rows = data
		.map((feature) => ({ feature, marks: marksOf(feature) }))
		.filter(({ marks }) => marks.length > 0)
		.map(({ feature, marks }) => {
			const results = Object.values(CLIENTS).map((places) => latest(feature, places));
			return `'${feature.slug}': ['${marks.join(' ')}', '${results.join('')}'],`;
		});
	return `// Generated by \`npm run caniemail\`, do not edit.
// Data of https://www.caniemail.com by Rémi Parmentier, MIT License; from the npm package caniemail ${VERSION},
// MIT License, Copyright © Avi Goldman, © Andrew Powell. Data of ${date.slice(0, 10)}.

export const CANIEMAIL_DATE = '${date.slice(0, 10)}';

/** In the order of the results below. */
export const CLIENTS = ${JSON.stringify(Object.keys(CLIENTS))} as const;

/** Marks by which a feature is known, and for each client: yes, a little, no, unknown. */
export const FEATURES: Readonly<Record<string, readonly [marks: string, results: string]>> = {
${rows.join('\n')}
};
`;
}

const folder = mkdtempSync(join(tmpdir(), 'caniemail-'));
try {
	const source = write(read(folder));
	writeFileSync(TARGET, await format(source, { ...(await resolveConfig(TARGET)), filepath: TARGET }));
	process.stdout.write('Wrote core/qa/caniemail/table.ts\n');
} finally {
	rmSync(folder, { recursive: true, force: true });
}

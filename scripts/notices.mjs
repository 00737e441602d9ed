import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Data that stands in our own source, generated from somebody else's. */
const DATA = `caniemail.com, support of HTML and CSS in e-mail clients
MIT License, Copyright (c) Rémi Parmentier; by the npm package caniemail, MIT License, Copyright (c) Avi Goldman, (c) Andrew Powell`;

const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;

/** Writes the licences of every package that lies in the bundles. Throws when one has no licence file. */
export function writeNotices(root, metafiles, target) {
	const inputs = metafiles.flatMap(({ outputs }) =>
		Object.values(outputs).flatMap(({ inputs: used }) =>
			Object.entries(used).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
		),
	);
	const folders = new Set(inputs.flatMap((path) => PACKAGE.exec(path)?.[0] ?? []));
	const notices = [...folders].sort().map((folder) => {
		const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
		const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
		if (!file || !existsSync(join(root, folder, file))) throw new Error(`${folder}: no licence file.`);
		return `${name} ${version}, ${license}\n\n${readFileSync(join(root, folder, file), 'utf8').trim()}`;
	});
	const head = 'The files beside this one hold code and data of others, under these licences.';
	writeFileSync(target, `${[head, ...notices, DATA].join('\n\n----\n\n')}\n`);
}

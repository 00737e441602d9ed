// The entry for Node also brings worker threads, which n8n's package scan refuses.
import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate/browser';

import { ProblemError, quote } from '../problem';
import { digestOf, type LaunchPackage } from './package';

/** A row of the table campaign_packages. */
export interface PackageRow {
	readonly digest: string;
	readonly campaignId: string;
	/** Canonical JSON, gzip, base64. */
	readonly content: string;
	/** Characters of the canonical JSON before compression. */
	readonly size: number;
}

/** Bounds the memory a forged row can take, in bytes. */
const MAX_CONTENT = 20_000_000;

export function packPackage(launchPackage: LaunchPackage): PackageRow {
	const { digest, canonical } = digestOf(launchPackage);
	const content = toBase64(gzipSync(strToU8(canonical), { mtime: 0 }));
	return { digest, campaignId: launchPackage.campaignId, content, size: canonical.length };
}

/** @throws ProblemError when the row does not hold the package that its digest names. */
export function unpackPackage(row: PackageRow): LaunchPackage {
	try {
		const bytes = fromBase64(row.content);
		const declared = new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 4, true);
		if (declared > MAX_CONTENT) throw new RangeError('too large');
		const launchPackage = JSON.parse(strFromU8(gunzipSync(bytes))) as LaunchPackage;
		if (digestOf(launchPackage).digest === row.digest) return launchPackage;
	} catch {
		// Falls through: a row that cannot be read is as useless as one that was altered.
	}
	throw new ProblemError({
		where: `Table campaign_packages, digest ${typeof row.digest === 'string' ? row.digest.slice(0, 8) : quote(row.digest)}`,
		found: 'a row whose content does not match its digest',
		expected: 'the launch package as it was stored',
		mend: 'Delete the row and ask for approval again; the package is then read and stored anew.',
	});
}

const toBase64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const fromBase64 = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));

import { z } from 'zod/v4';

import { type Build, buildSchema } from '../../launch/build';
import { isoOf } from '../../time/instant';
import type { BuildOrder } from '../adapter';
import { programPath, words } from './assets';
import { type Connection, read, understand } from './call';
import { readProgram } from './clone';
import { readFollowUps } from './followUps';
import { readAudience } from './readAudience';
import { readEmails } from './readEmails';
import { readForms, readLandingPages } from './readPages';
import { smartCampaignsOf } from './smartCampaigns';
import { readTokens } from './tokens';

const childSchema = z.looseObject({ id: z.number(), type: words(100) });

/** Reads everything of the program that decides what is sent; what REST does not show is named in `unreadable`. */
export async function readBuild(
	connection: Connection,
	programId: string,
	order: BuildOrder,
): Promise<Build> {
	const program = await readProgram(connection, programId);
	const tokens = await readTokens(connection, programId);
	const { emails, unreadable: emailGaps } = await readEmails(connection, programId);
	const { landingPages, unreadable: pageGaps } = await readLandingPages(connection, programId);
	const forms = await readForms(connection, programId);
	const campaigns = await smartCampaignsOf(connection, programId);
	const { audience, unreadable: audienceGaps } = await readAudience(connection, campaigns, order);
	const { followUps, unreadable: followUpGaps } = await readFollowUps(
		connection,
		campaigns,
		order.template.followUps,
	);
	const hidden = await hiddenEmails(connection, programId, emails);
	const build: Build = {
		map: 'marketo',
		program,
		readAt: isoOf(order.now),
		emails,
		landingPages,
		forms,
		tokens: tokens.map(({ name, type, value }) => ({ name, value, ...(type ? { type } : {}) })),
		audience,
		schedule: order.schedule,
		followUps,
		unreadable: [...hidden, ...emailGaps, ...pageGaps, ...audienceGaps, ...followUpGaps],
	};
	return understand(buildSchema, build, `program ${programId}`);
}

/** E-mails of an A/B test and of the new editor are in the folder but in no list of e-mails. */
async function hiddenEmails(
	connection: Connection,
	programId: string,
	emails: Build['emails'],
): Promise<Build['unreadable']> {
	const path = `/rest/asset/v1/folder/${programPath(programId)}/content.json`;
	const { items } = await read(connection, 'program content', childSchema, path, {
		type: 'Program',
		maxReturn: '200',
	});
	return items
		.filter(
			({ id, type }) => type.toLowerCase() === 'email' && !emails.some((email) => email.id === String(id)),
		)
		.map(({ id }) => ({
			what: `E-mail ${id}`,
			why: 'It is in the program, but Marketo does not show it over REST: part of an A/B test, or made with the new e-mail editor.',
		}));
}

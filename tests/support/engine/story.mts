import { type SentMail } from './mailNode.mts';
import { INTAKE, BUILD, type Run, type World } from './world.mts';

/** A request that can be accepted as it is: everything that the webinar type asks for, with a launch that leaves room. */
export const request = {
	title: 'Faster reporting',
	type: 'Webinar invitation',
	region: 'Europe, Middle East and Africa',
	tier: 'Standard',
	requesterName: 'Dana Demand',
	requesterEmail: 'dana@northwind.example',
	objective: 'Win 150 registrations from customers who report by hand.',
	audience: 'Marketing Database - Opted In',
	audienceSize: '5000',
	subject: 'Save your seat: faster reporting',
	preheader: '30 minutes, all questions welcome',
	copy: 'Dear customer,\n\nplease come to our webinar about faster reporting.',
	cta: 'Save my seat',
	ctaUrl: 'https://go.northwind.example/webinar',
	launchDate: '2026-11-24',
	launchTime: '10:00',
	timeZone: 'Europe/Berlin',
	eventName: 'Faster reporting in 30 minutes',
	eventDate: '2026-12-15',
	speaker: 'Dr. Ada Example, Head of Analytics',
};

/** The launch of `request`, and when its hand-over is due. */
export const LAUNCH_AT = '2026-11-24T09:00:00.000Z';
export const HAND_OVER_AT = '2026-11-24T08:00:00.000Z';

export const BEA = 'bea@northwind.example';
export const LARS = 'lars@northwind.example';
export const RITA = 'rita@northwind.example';
export const MONA = 'mona@northwind.example';
export const DANA = request.requesterEmail;

/** What a browser fills into the form when it is opened by the link of a mail. */
export const answersIn = (mail: SentMail): Record<string, string> =>
	Object.fromEntries(new URL(linkIn(mail)).searchParams);

/** The one address of ours in a mail, as the reader would open it. */
export function linkIn({ text }: SentMail): string {
	const link = /https:\/\/n8n\.northwind\.example\/\S+/.exec(text)?.[0];
	if (!link) throw new Error(`No link in: ${text}`);
	return link;
}

export function codeIn({ text }: SentMail): string {
	const code = /\b[0-9A-HJKMNP-TV-Z]{6}\b/.exec(text.slice(text.indexOf('ode')))?.[0];
	if (!code) throw new Error(`No code in: ${text}`);
	return code;
}

export function newest(mails: readonly SentMail[]): SentMail {
	const mail = mails.at(-1);
	if (!mail) throw new Error('No such mail.');
	return mail;
}

/** Sends in `request` and lets the sweeps do what needs no person. @returns the campaign's number */
export async function requestAccepted(world: World, change: Partial<typeof request> = {}): Promise<string> {
	const before = new Set(world.campaigns().map(({ campaignId }) => campaignId));
	const { error, page } = await world.submit(INTAKE, { ...request, ...change });
	if (!page?.title.startsWith('Accepted'))
		throw new Error(`Not accepted: ${error} ${page?.title} ${page?.message}`);
	const { campaignId } = world.campaigns().find((row) => !before.has(row.campaignId))!;
	return campaignId;
}

export const GO_ON = 'I have looked at every open point: go on';
export const CHECKLIST = [
	'I have read a test mail on a phone and on a computer',
	'The number of people in the MAP is the one we expect',
];
export const ONLY_TICK = 'I have only ticked what I have checked';
export const CHECK_AGAIN = 'I have corrected it: check again';

/** What the reader of the newest QA report sends with the first page of the review form. */
export function reviewLink(world: World, reader = MONA): Record<string, string> {
	const mail = newest(
		world.outgoing.to(reader).filter(({ text }) => text.includes('/form/campaign-qa-review')),
	);
	return { ...answersIn(mail), code: codeIn(mail) };
}

/** The owner, or somebody else who got it, answers the newest QA report. Who goes on has ticked the checklist. */
export const review = (
	world: World,
	choice: string,
	comment: string,
	change: Record<string, unknown> = {},
	reader = MONA,
): Promise<Run> =>
	world.submit(BUILD, {
		...reviewLink(world, reader),
		checklist: choice === GO_ON ? CHECKLIST : [],
		choice,
		comment,
		...change,
	});

/** The newest question to an approver, for a campaign when its number is given. */
export const askedOf = (world: World, person: string, campaignId = '') =>
	newest(
		world.outgoing.to(person, campaignId).filter(({ text }) => text.includes('/webhook/campaign-approval')),
	);

export const approve = (world: World, person: string, campaignId = '') =>
	decide(world, person, { choice: 'approve' }, campaignId);

export function decide(
	world: World,
	person: string,
	answer: Record<string, unknown>,
	campaignId = '',
): Promise<Run> {
	const mail = askedOf(world, person, campaignId);
	return world.visit(linkIn(mail), { code: codeIn(mail), comment: '', ...answer });
}

/** From a request to the open question to the approvers. */
export async function toApproval(world: World, change: Partial<typeof request> = {}): Promise<string> {
	const campaignId = await requestAccepted(world, change);
	await world.sweepUntilQuiet();
	if (world.campaign(campaignId).stage === 'qa') {
		const { error } = await review(world, GO_ON, 'Counted the audience in Marketo.');
		expect(error).toBeUndefined();
		await world.sweepUntilQuiet();
	}
	expect(world.campaign(campaignId).round?.status).toBe('open');
	return campaignId;
}

/** On to the launch package that two people have approved, held until its time. */
export async function toHeldLaunch(world: World, change: Partial<typeof request> = {}): Promise<string> {
	const campaignId = await toApproval(world, change);
	await approve(world, BEA, campaignId);
	await approve(world, LARS, campaignId);
	await world.sweepUntilQuiet();
	expect(world.campaign(campaignId).stage).toBe('launch');
	return campaignId;
}

export type Chapter = 'empty' | 'accepted' | 'inReview' | 'reviewed' | 'asked' | 'held';

/** One campaign through its life, with a way back to the beginning of each chapter. */
export async function tellOnce(world: World): Promise<{ campaignId: string; goTo(chapter: Chapter): void }> {
	const chapters: Partial<Record<Chapter, () => void>> = { empty: world.snapshot() };
	const campaignId = await requestAccepted(world);
	chapters.accepted = world.snapshot();
	await world.sweepUntilQuiet();
	chapters.inReview = world.snapshot();
	await review(world, GO_ON, 'Counted the audience in Marketo.');
	chapters.reviewed = world.snapshot();
	await world.sweepUntilQuiet();
	chapters.asked = world.snapshot();
	await approve(world, BEA, campaignId);
	await approve(world, LARS, campaignId);
	await world.sweepUntilQuiet();
	chapters.held = world.snapshot();
	return { campaignId, goTo: (chapter) => chapters[chapter]!() };
}

/** The planned runs of the campaign's own send campaign in the stand-in Marketo. */
export const plannedRuns = (world: World): string[] =>
	world.marketo.control.state().smartCampaigns.flatMap(({ runs }) => runs);

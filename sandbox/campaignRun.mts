import {
	launchAnswers,
	linkIn,
	codeIn,
	minutesFromNow,
	dayAfter,
	openPage,
	postDecision,
	reviewBuild,
	SAMPLE_REQUEST,
} from './people.mts';
import { submitForm } from './forms.mts';
import type { Row } from './editor.mts';
import type { World } from './world.mts';
import { until } from './wait.mts';

/** Least time from the request to the launch, in minutes: a minute for the people, six for hand-over and Marketo's lead. */
const LAUNCH_IN_MINUTES = 8;
const TZ = 'Europe/Berlin';

export interface Submitted {
	campaignId: string;
	launchAt: Date;
	answer: string;
}

/** One sample campaign, played through the surfaces that people have: form, mails, approval page. */
export class CampaignRun {
	readonly #world: World;
	campaignId = '';
	launchAt = new Date(0);

	constructor(world: World) {
		this.#world = world;
	}

	async submit(changes: Record<string, string> = {}, minutes = LAUNCH_IN_MINUTES): Promise<Submitted> {
		this.launchAt = minutesFromNow(minutes);
		const answers = {
			...SAMPLE_REQUEST,
			...launchAnswers(this.launchAt, TZ),
			'Event date': dayAfter(this.launchAt, 14),
			...changes,
		};
		const answer = await submitForm(this.#world.formUrl, answers);
		this.campaignId = await this.#idOf(answers['Campaign title'], answer);
		return { campaignId: this.campaignId, launchAt: this.launchAt, answer };
	}

	/** The answer may name similar campaigns too, and a link holds the number where nobody reads it. */
	async #idOf(title: string | undefined, answer: string): Promise<string> {
		const named = /number is (C-[0-9A-Z]{8})/.exec(answer)?.[1];
		const rows = named ? [] : await this.#world.editor.rows('campaigns');
		return named ?? String(rows.findLast((row) => row.title === title)?.campaignId ?? '');
	}

	/** The campaign's row, and its record with it. */
	async row(): Promise<Row & { record: any }> {
		const row = (await this.#world.editor.rows('campaigns')).find(
			({ campaignId }) => campaignId === this.campaignId,
		);
		return { ...row, record: JSON.parse(String(row?.record ?? '{}')) };
	}

	async events(): Promise<Row[]> {
		const rows = await this.#world.editor.rows('campaign_events');
		return rows
			.filter(({ campaignId }) => campaignId === this.campaignId)
			.sort((a, b) => Number(a.seq) - Number(b.seq));
	}

	/** Waits until the campaign fulfils something. */
	waitFor(what: string, seconds: number, fulfils: (row: Awaited<ReturnType<CampaignRun['row']>>) => boolean) {
		return until(
			`campaign ${this.campaignId}: ${what}`,
			seconds,
			async () => {
				const row = await this.row();
				return fulfils(row) ? row : undefined;
			},
			1_000,
		);
	}

	review(): Promise<string> {
		return reviewBuild(this.#world.inbox, this.campaignId, 'mona@northwind.example');
	}

	async approvalMail(email: string) {
		const mail = await this.#world.inbox.waitFor(email, [this.campaignId, 'campaign-approval?']);
		return { mail, link: linkIn(mail, 'campaign-approval'), code: codeIn(mail) };
	}

	async approve(email: string): Promise<string> {
		const { link, code } = await this.approvalMail(email);
		const page = await openPage(link);
		if (page.status !== 200) throw new Error(`The approval page answered ${page.status}.`);
		const { status, html } = await postDecision(link, { code, choice: 'approve', comment: 'Looks right' });
		if (status !== 200) throw new Error(`The decision was answered with ${status}.`);
		return html;
	}
}

import { join } from 'node:path';

import { httpClient } from './http.mts';

import { Child } from './child.mts';
import { SANDBOX, SANDBOX_MODULES } from './paths.mts';
import type { Ports } from './ports.mts';
import { until } from './wait.mts';

export interface ReceivedMail {
	id: string;
	to: string;
	subject: string;
	text: string;
	html: string;
}

/** A mail server that keeps everything it gets and shows it on a page. */
export class Inbox {
	readonly url: string;
	readonly #ports: Ports;
	readonly #folder: string;
	readonly #http;
	#child: Child | undefined;

	constructor(ports: Ports, folder: string) {
		this.#ports = ports;
		this.#folder = folder;
		this.url = `http://127.0.0.1:${ports.inbox}`;
		this.#http = httpClient({ baseURL: this.url });
	}

	async start(): Promise<void> {
		const bin = join(SANDBOX_MODULES, 'maildev', 'bin', 'maildev');
		const args = [
			'--web',
			String(this.#ports.inbox),
			'--smtp',
			String(this.#ports.smtp),
			'--ip',
			'127.0.0.1',
			'--web-ip',
			'127.0.0.1',
		];
		const { PATH, HOME, TMPDIR } = process.env;
		this.#child = new Child('inbox', [bin, ...args], {
			cwd: SANDBOX,
			env: { PATH, HOME, TMPDIR },
			logFile: join(this.#folder, 'inbox.log'),
		});
		await until(
			'the inbox to start',
			60,
			async () => (await this.#http.get('/healthz', { timeout: 2_000 })).status === 200,
		);
	}

	stop = () => this.#child?.stop();

	async all(): Promise<ReceivedMail[]> {
		const { data } = await this.#http.get('/email');
		return (
			data as { id: string; to: { address: string }[]; subject: string; text: string; html: string }[]
		).map(({ id, to, subject, text, html }) => ({
			id,
			to: to.map(({ address }) => address).join(', '),
			subject,
			text,
			html,
		}));
	}

	/** The newest mail to an address whose subject and text hold all the words. */
	waitFor(to: string, words: string[], seconds = 90): Promise<ReceivedMail> {
		return until(
			`a mail to ${to} with ${words.map((word) => `"${word}"`).join(' and ')}`,
			seconds,
			async () =>
				(await this.all())
					.reverse()
					.find(
						(mail) => mail.to === to && words.every((word) => `${mail.subject}\n${mail.text}`.includes(word)),
					),
		);
	}
}

import { createServer } from 'node:net';

export interface Ports {
	n8n: number;
	runners: number;
	inbox: number;
	smtp: number;
	marketo: number;
}

/** Ports beside each other from `base` on. */
export const portsFrom = (base: number): Ports => ({
	n8n: base,
	runners: base + 1,
	inbox: base + 2,
	smtp: base + 3,
	marketo: base + 4,
});

const WHAT: Record<keyof Ports, string> = {
	n8n: 'n8n',
	runners: 'n8n’s task runners',
	inbox: 'the inbox',
	smtp: 'mail',
	marketo: 'the stand-in Marketo',
};

function isFree(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const server = createServer();
		server.once('error', () => resolve(false));
		server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
	});
}

/** @throws Error whose message is one sentence that says what to do */
export async function refuseTakenPorts(ports: Ports): Promise<void> {
	for (const [name, port] of Object.entries(ports) as [keyof Ports, number][]) {
		if (await isFree(port)) continue;
		throw new Error(
			`Port ${port} (for ${WHAT[name]}) is in use: stop the program that uses it, or choose other ports with "npm run demo -- --port ${ports.n8n + 1000}".`,
		);
	}
}

/** A range of free ports, for tests that must not disturb anything else. */
export async function freePorts(): Promise<Ports> {
	for (let attempt = 0; attempt < 50; attempt++) {
		const ports = portsFrom(20_000 + Math.floor(Math.random() * 20_000));
		if ((await Promise.all(Object.values(ports).map(isFree))).every(Boolean)) return ports;
	}
	throw new Error('No free range of ports was found on 127.0.0.1.');
}

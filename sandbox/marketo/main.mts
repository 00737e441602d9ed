import { parseArgs } from 'node:util';

import { startMarketo } from './server.mts';

const { values } = parseArgs({
	options: {
		port: { type: 'string', default: '8093' },
		'client-id': { type: 'string', default: 'sandbox-client-id' },
		'client-secret': { type: 'string', default: 'sandbox-client-secret' },
		state: { type: 'string' },
		quiet: { type: 'boolean', default: false },
	},
});

startMarketo({
	port: Number(values.port),
	clientId: values['client-id'],
	clientSecret: values['client-secret'],
	stateFile: values.state,
	log: values.quiet ? undefined : (line) => console.log(line),
}).then(
	({ url, close }) => {
		console.log(`Stand-in Marketo ready on ${url}`);
		for (const signal of ['SIGINT', 'SIGTERM'] as const)
			process.once(signal, () => void close().then(() => process.exit(0)));
	},
	(error: unknown) => {
		console.error(`Stand-in Marketo did not start: ${String(error)}`);
		process.exit(1);
	},
);

import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { CampaignQaGate } from '../../../nodes/CampaignQaGate/CampaignQaGate.node';
import { nodeWithHttp } from '../../support/n8nRequests.mts';
import { cleanBuild } from '../qa/clean';

/** Runs Check Build Only over these bodies; every name leads to this address. */
async function run(bodies: readonly string[], parameters: Record<string, unknown>, address: string) {
	const node = new CampaignQaGate();
	const shown = node.description.properties as INodeProperties[];
	const looked: string[] = [];
	const lookup = () => (host: string, _options: unknown, done: (...its: unknown[]) => void) => {
		looked.push(host);
		done(null, [{ address, family: 4 }]);
	};
	const builds = bodies.map((body) => {
		const build = cleanBuild();
		return { ...build, emails: [{ ...build.emails[0]!, html: `<body>${body}</body>` }] };
	});
	const given = (item: number): Record<string, unknown> => ({
		operation: 'checkBuildOnly',
		build: builds[item],
		...parameters,
	});
	const context = {
		...nodeWithHttp({ lookup: lookup as never }),
		getInputData: () => builds.map(() => ({ json: {} })),
		getNode: () => ({ name: 'Node' }),
		continueOnFail: () => false,
		getNodeParameter: (name: string, item: number, fallback?: unknown) =>
			given(item)[name] ?? shown.find((field) => field.name === name)?.default ?? fallback,
	};
	const ports = await node.execute.call(context as unknown as IExecuteFunctions);
	return { looked, items: ports.flat().map(({ json }) => json as never as Item) };
}
interface Item {
	qa: { findings: { ruleId: string; severity: string }[]; rulesNotRun: { ruleId: string; why: string }[] };
	linkCheck?: {
		asked: { url: string; verdict: string; say: string }[];
		notAsked: { url: string; why: string }[];
	};
}

const LINK = '<a href="https://www.northwind.com/seat">The agenda of the day</a>';
const OUT = '<a href="https://www.northwind.com/out">Unsubscribe</a>';

test('off by default: nothing is looked up, and the report says so', async () => {
	const { looked, items } = await run([LINK], {}, '127.0.0.1');
	expect(looked).toEqual([]);
	expect(items[0]!.linkCheck).toBeUndefined();
	expect(items[0]!.qa.rulesNotRun).toContainEqual({ ruleId: 'link-status', why: 'links were not asked' });
});

test('a name that leads into a private network is looked up once for all items, and not asked', async () => {
	const { looked, items } = await run([LINK + OUT, LINK], { checkLinks: true }, '127.0.0.1');
	expect(looked).toEqual(['www.northwind.com']);
	expect(items.map(({ linkCheck }) => linkCheck!.asked)).toMatchObject(
		Array(2).fill([
			{
				url: 'https://www.northwind.com/seat',
				verdict: 'unverified',
				say: 'leads to a host that is in a private network as seen from here',
			},
		]),
	);
	expect(items[0]!.linkCheck!.notAsked).toEqual([
		{
			kind: 'link',
			url: 'https://www.northwind.com/out',
			why: 'lets readers out, or is for one reader',
		},
	]);
	expect(items[1]!.qa.findings.filter(({ ruleId }) => ruleId === 'link-status')).toMatchObject([
		{ severity: 'info' },
	]);
});

test('no more links than wanted', async () => {
	const { items } = await run([LINK], { checkLinks: true, linkLimits: { links: 0 } }, '127.0.0.1');
	// the least is one
	expect(items[0]!.linkCheck!.asked).toHaveLength(1);
});

test('strict loads the dictionary', async () => {
	const { items } = await run(['<p>You will recieve it.</p>'], { preset: 'strict' }, '127.0.0.1');
	expect(items[0]!.qa.findings.map(({ ruleId }) => ruleId)).toContain('copy-spelling');
});

import { z } from 'zod/v4';

import type { Build } from '../../launch/build';
import { quote } from '../../problem';
import { MapError, unless } from '../mapError';
import { change, type Connection } from './call';
import { isOn, isTrigger, named, type SmartCampaign, smartCampaignsOf } from './smartCampaigns';
import { readSmartList } from './smartList';

/** Switches trigger campaigns on or off and looks afterwards. @returns the names that were switched */
export async function switchFollowUps(
	connection: Connection,
	programId: string,
	names: readonly string[],
	to: 'on' | 'off',
): Promise<string[]> {
	const before = await smartCampaignsOf(connection, programId);
	const toSwitch = names
		.map((name) => triggerNamed(before, name))
		.filter((campaign) => isOn(campaign) !== (to === 'on'));
	if (toSwitch.length === 0) return [];
	for (const campaign of toSwitch) await switchOne(connection, campaign, to);
	const after = await smartCampaignsOf(connection, programId);
	for (const { name } of toSwitch) {
		if (isOn(named(after, name)) !== (to === 'on')) throw notSwitched(name, to);
	}
	return toSwitch.map(({ name }) => name);
}

async function switchOne(
	connection: Connection,
	{ id, name }: SmartCampaign,
	to: 'on' | 'off',
): Promise<void> {
	const path = `/rest/asset/v1/smartCampaign/${id}/${to === 'on' ? 'activate' : 'deactivate'}.json`;
	await unless(
		change(connection, `follow-up ${quote(name)}`, z.unknown(), path),
		['uncertain'],
		() => undefined,
	);
}

function triggerNamed(campaigns: readonly SmartCampaign[], name: string): SmartCampaign {
	const campaign = named(campaigns, name);
	if (isTrigger(campaign)) return campaign;
	throw new MapError('refused', {
		where: `Marketo, follow-up ${quote(name)}`,
		found: `a smart campaign of type ${quote(campaign.type)}`,
		expected: 'a trigger campaign, which can be switched on',
		mend: "Take it out of the follow-ups in the playbook's template, or give it a trigger in Marketo.",
	});
}

const notSwitched = (name: string, to: 'on' | 'off') =>
	new MapError(
		'uncertain',
		{
			where: `Marketo, follow-up ${quote(name)}`,
			found: to === 'on' ? 'still switched off' : 'still switched on',
			expected: `switched ${to}`,
			mend: `Repeat in a few minutes, or switch it ${to} in Marketo on its Schedule tab.`,
		},
		{ retry: 'later', waitSeconds: 60 },
	);

type Part = Pick<Build, 'followUps' | 'unreadable'>;

/** Every trigger campaign of the program, and those the template names without their being there. */
export async function readFollowUps(
	connection: Connection,
	campaigns: readonly SmartCampaign[],
	expected: readonly string[],
): Promise<Part> {
	const part: Part = { followUps: [], unreadable: [] };
	for (const campaign of campaigns.filter(isTrigger)) {
		const rules = await readSmartList(connection, campaign);
		const trigger = rules?.triggers.join('; ').slice(0, 20_000);
		part.followUps.push({
			name: campaign.name,
			status: isOn(campaign) ? 'active' : 'inactive',
			...(trigger ? { trigger } : {}),
		});
		part.unreadable.push({
			what: `Flow steps of ${quote(campaign.name)}`,
			why: "Marketo's REST API does not show flow steps.",
		});
	}
	for (const name of expected.filter(
		(name) => !campaigns.some((campaign) => campaign.name === name && isTrigger(campaign)),
	)) {
		part.followUps.push({ name, status: 'unknown' });
		part.unreadable.push({
			what: `Follow-up ${quote(name)}`,
			why: 'The template names it, but the program has no trigger campaign of that name.',
		});
	}
	return part;
}

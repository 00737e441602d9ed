import type { Table } from '../finding';
import { CANIEMAIL_DATE, CLIENTS, FEATURES } from './table';

export { CLIENTS };
/** A family of mail clients that a team can name as its own. */
export type Client = (typeof CLIENTS)[number];

/** What most teams send to. */
export const USUAL_CLIENTS: readonly Client[] = ['gmail', 'outlook-windows', 'apple-mail', 'ios-mail'];

/** What rules that go by it say of their source. */
export const CANIEMAIL: Table = { name: 'Can I email', date: CANIEMAIL_DATE };

const SAID: Readonly<Record<Client, string>> = {
	gmail: 'Gmail',
	'outlook-windows': 'Outlook for Windows',
	'outlook-com': 'Outlook.com',
	'outlook-mac': 'Outlook for Mac',
	'apple-mail': 'Apple Mail',
	'ios-mail': 'iOS Mail',
	yahoo: 'Yahoo Mail',
	samsung: 'Samsung Email',
	thunderbird: 'Thunderbird',
};

/** @returns the names in words: "Gmail and Outlook for Windows". */
export function sayClients(clients: readonly Client[]): string {
	const names = clients.map((client) => SAID[client]);
	const last = names.pop()!;
	return names.length > 0 ? `${names.join(', ')} and ${last}` : last;
}

/** @returns those of the clients that do without the feature; a little counts as knowing it. */
export function lostBy(feature: string, clients: readonly Client[]): Client[] {
	const [, results] = FEATURES[feature]!;
	return clients.filter((client) => results[CLIENTS.indexOf(client)] === 'n');
}

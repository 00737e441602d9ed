import type { DialectId } from './dialects';
import type { Where } from './finding';
import type { EmailView } from './views';

/** Platforms that write List-Unsubscribe and List-Unsubscribe-Post into every marketing mail themselves. */
export const ADD_LIST_UNSUBSCRIBE: readonly DialectId[] = [
	'marketo',
	'hubspot',
	'mailchimp',
	'sfmc',
	'klaviyo',
	'campaignmonitor',
];

/** @returns the value of a header, whatever the case of its name; undefined when the mail does not have it. */
export const headerOf = ({ email }: EmailView, name: string) =>
	Object.entries(email.headers ?? {})
		.find(([key]) => key.trim().toLowerCase() === name)?.[1]
		.replace(/\s+/g, ' ')
		.trim();

export const headersAt = ({ label, index }: EmailView): Where => ({
	part: `${label}, headers`,
	path: `emails[${index}].headers`,
});

import { readOnce } from '../once';

/** Letters and digits only, so that breaks, commas and entities make no difference. */
export const bareText = (text: string) =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '');

/** The same of a text that several rules read; `of` is whose text it is. */
export const bareTextOf = readOnce((_of: object, text: string) => bareText(text));

import type { IExecuteFunctions } from 'n8n-workflow';

import { type Check, isRuleOn, type Speller } from '../../core';
import { askLinksOf, type LinkLimits } from './checkLinks';

type Input = Pick<Check, 'build' | 'campaign' | 'playbook' | 'preset'>;

/** What the check, which itself is pure, gets from outside: answers of links, and the dictionary. */
export async function fromOutside(input: Input, limits: LinkLimits | undefined, node: IExecuteFunctions) {
	return { ...(await askLinksOf(input, limits, node)), speller: await spellerFor(input) };
}

/** The dictionary is a file of its own, which takes a third of a second and some memory: loaded when a rule wants it. */
async function spellerFor(input: Input): Promise<Speller | undefined> {
	if (!isRuleOn('copy-spelling', input)) return undefined;
	const { english } = await import('../../core/qa/spelling/dictionaryEn');
	return english();
}

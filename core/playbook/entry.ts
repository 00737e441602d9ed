import { z } from 'zod/v4';

/** The key of an entry of the playbook. */
export const idSchema = z
	.string()
	.regex(/^[A-Za-z][A-Za-z0-9_-]*$/, 'a key of letters, digits, _ and -, which begins with a letter')
	.max(60);
export const titleSchema = z.string().min(1).max(200);

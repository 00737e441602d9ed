import { contentHash } from '../canonical';
import { readOnce } from '../once';
import type { Playbook } from './schema';

/** @returns 64 hex digits that tell a playbook by its content; a campaign is pinned to it. */
export const versionOf = readOnce((playbook: Playbook) => contentHash(playbook));

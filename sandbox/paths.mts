import { join } from 'node:path';

/** Folders of the repository, found from this file. */
export const SANDBOX = import.meta.dirname;
export const ROOT = join(SANDBOX, '..');
export const SANDBOX_MODULES = join(SANDBOX, 'node_modules');
/** What a run leaves: databases, logs, pictures. Never committed. */
export const STATE = join(ROOT, '.sandbox');

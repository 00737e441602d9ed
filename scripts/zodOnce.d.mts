import type { Plugin } from 'esbuild';

export const zodOnce: Plugin;

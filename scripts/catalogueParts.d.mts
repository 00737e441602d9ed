import type { Plugin } from 'esbuild';

export const withoutCatalogueParts: Plugin;

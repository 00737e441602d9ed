import type { Plugin } from 'esbuild';

export const withoutRuleExamples: Plugin;

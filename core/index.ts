/** The door of the core: everything that nodes, tests, benches and other programs use. */
export * from './approval';
export * from './campaign';
export { factSchemas } from './campaign/facts';
export { canonicalJson, contentHash, sha256Hex } from './canonical';
export { escapeHtml } from './html';
export * from './intake';
export * from './launch';
export * from './map';
export { parse } from './parse';
export * from './playbook';
export { type GuideDocument, processGuide } from './playbook/guide';
export { type LintFinding, type LintReport, lintPlaybook } from './playbook/lint';
export { type Problem, ProblemError, quote, sayProblem } from './problem';
export * from './playbookChange';
export * from './qa';
export * from './sla';
export * from './steps';
export * from './time';

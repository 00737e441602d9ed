/** The door of the core: everything that nodes, tests, benches and other programs use. */
export * from './approval';
export * from './campaign';
export { factSchemas } from './campaign/facts';
export * from './change';
export { canonicalJson, contentHash, sha256Hex } from './canonical';
export * from './intake';
export * from './launch';
export * from './map';
export { parse } from './parse';
export * from './playbook';
export { type Problem, ProblemError, quote, sayProblem } from './problem';
export * from './qa';
export * from './sla';
export * from './requester';
export * from './steps';
export * from './time';

export { catalogueMarkdown } from './catalogue';
export { type Check, checkBuild } from './engine';
export type { Edit, Finding, Fix, QaReport, Severity, Waived, Where } from './finding';
export { type SaidReport, sayReport } from './report';
export type { CheckedCampaign, Rule } from './rule';
export { RULES } from './rules';

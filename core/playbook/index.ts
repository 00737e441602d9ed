export { type CombinedCalendar, calendarOf } from './calendars';
export { type HolidayImport, importHolidays } from './importHolidays';
export { fillPlaces, NAMING_PLACES, placesIn, tokenPlaces } from './places';
export { builtInPlaybook, type LoadedPlaybook, loadPlaybook } from './playbook';
export { findBrokenReferences } from './references';
export {
	type ApprovalPolicy,
	BRIEF_FIELDS,
	type BriefField,
	type ChecklistItem,
	type MapTemplate,
	type Person,
	type Playbook,
	playbookSchema,
	QA_PRESETS,
	type QaPreset,
	type StageSettings,
	type Threshold,
	WORKED_STAGES,
	type WorkedStage,
} from './schema';
export { type Area, byArea, diffPlaybooks, type PlaybookChange } from './diff/diffPlaybooks';

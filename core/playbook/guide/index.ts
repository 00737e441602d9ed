import { type Instant, isoOf } from '../../time/instant';
import type { LoadedPlaybook } from '../playbook';
import { approvalsSection } from './approvals';
import { calendarsSection } from './calendars';
import { changesSection } from './changes';
import { code, type Document } from './document';
import { guideHtml } from './html';
import { languagesSection } from './languages';
import { launchesSection } from './launches';
import { guideMarkdown } from './markdown';
import { namingSection } from './naming';
import { playbookChangesSection } from './playbookChanges';
import { qaSection } from './qa';
import { requestsSection } from './requests';
import { serviceLevelsSection } from './serviceLevels';
import { raciSection, stagesSection } from './stages';
import { templatesSection } from './templates';
import type { GuideFacts } from './words';

/** In the order in which a campaign meets them. */
const SECTIONS = [
	stagesSection,
	raciSection,
	requestsSection,
	serviceLevelsSection,
	calendarsSection,
	qaSection,
	approvalsSection,
	changesSection,
	launchesSection,
	namingSection,
	templatesSection,
	languagesSection,
	playbookChangesSection,
];

export interface GuideDocument {
	readonly title: string;
	/** A whole page: no script, everything escaped. */
	readonly html: string;
	readonly markdown: string;
	readonly version: string;
}

/**
 * The playbook as a document for people, made from what the workflows run, so that the two cannot drift apart.
 * It holds names of people, and neither their addresses nor their absences.
 */
export function processGuide({ playbook, version }: LoadedPlaybook, now: Instant): GuideDocument {
	const today = isoOf(now).slice(0, 10);
	const facts: GuideFacts = { playbook, today };
	const document: Document = {
		title: `How ${playbook.brand.name} produces campaigns`,
		lead: [
			`Playbook “${playbook.name}”, as of ${today}.`,
			[
				'Version ',
				code(version.slice(0, 12)),
				'. Made from the playbook that the workflows run; to change it, change the playbook.',
			],
		],
		sections: SECTIONS.map((section) => section(facts)),
	};
	return { title: document.title, html: guideHtml(document), markdown: guideMarkdown(document), version };
}

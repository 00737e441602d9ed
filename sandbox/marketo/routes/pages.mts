import { type Call, nothingFound, success } from '../envelope.mts';
import type { Form, LandingPage } from '../state.mts';
import { common, statusOf, versionedRoutes, versionOf } from './assets.mts';

const pageUrl = (page: LandingPage) =>
	`https://go.northwind.example/${page.name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${page.programId}.html`;

const pageRoutes = versionedRoutes<NonNullable<LandingPage['draft']>, LandingPage>(
	'Landing page',
	({ state }) => state.landingPages,
	(page, version, status) => ({
		...common(page),
		status,
		title: version.title,
		URL: pageUrl(page),
		computedUrl: `https://app-sandbox.marketo.example/#LP${page.id}A1`,
		template: 1,
		customHeadHTML: '',
		facebookOgTags: '',
		keywords: '',
		robots: 'index, nofollow',
		formPrefill: true,
		mobileEnabled: true,
		workspace: 'Default',
	}),
);
export const browsePages = pageRoutes.browse;
export const approvePage = pageRoutes.approveDraft;

export const pageContent = (call: Call) => {
	const page = pageRoutes.asset(call);
	const version = versionOf(page, page.draft ? 'draft' : 'approved');
	return version ? success([{ id: page.id, content: version.content.html }]) : nothingFound();
};

const formRoutes = versionedRoutes<NonNullable<Form['draft']>, Form>(
	'Form',
	({ state }) => state.forms,
	(form, version, status) => ({
		...common(form),
		url: `https://app-sandbox.marketo.example/#FO${form.id}B2`,
		status,
		theme: 'simple',
		language: 'English',
		locale: 'en_US',
		progressiveProfiling: false,
		labelPosition: 'above',
		fontFamily: 'Arial',
		fontSize: '15px',
		knownVisitor: { type: 'form' },
		thankYouList: [{ followupType: 'url', followupValue: version.thankYouUrl, default: true }],
		buttonLocation: 0,
		buttonLabel: 'Register',
		waitingLabel: 'Please wait',
	}),
	true,
);
export const browseForms = formRoutes.browse;
export const approveForm = formRoutes.approveDraft;

export const formFields = (call: Call) => {
	const version = versionOf(formRoutes.asset(call), statusOf(call.query));
	if (!version) return nothingFound();
	return success(
		version.content.fields.map((field, row) => ({
			...field,
			rowNumber: row,
			columnNumber: 0,
			maxLength: 255,
			formPrefill: true,
			visibilityRules: { ruleType: 'alwaysShow' },
		})),
	);
};

import type { Route } from '../envelope.mts';
import * as activities from './activities.mts';
import * as emails from './emails.mts';
import * as pages from './pages.mts';
import * as programs from './programs.mts';
import * as smartCampaigns from './smartCampaigns.mts';
import * as tokens from './tokens.mts';

/** Method and path with {name} places → what answers. Everything else is 610, as in Marketo. */
const ROUTES: Record<string, Route> = {
	'GET /rest/asset/v1/program/byName.json': programs.byName,
	'GET /rest/asset/v1/program/{id}.json': programs.byId,
	'POST /rest/asset/v1/program/{id}/clone.json': programs.clone,
	'GET /rest/asset/v1/folder/{id}/content.json': programs.content,
	'GET /rest/asset/v1/folder/{id}/tokens.json': tokens.list,
	'POST /rest/asset/v1/folder/{id}/tokens.json': tokens.save,
	'POST /rest/asset/v1/folder/{id}/tokens/delete.json': tokens.remove,
	'GET /rest/asset/v1/emails.json': emails.browse,
	'GET /rest/asset/v1/email/{id}.json': emails.byId,
	'GET /rest/asset/v1/email/{id}/fullContent.json': emails.fullContent,
	'POST /rest/asset/v1/email/{id}/content.json': emails.updateContent,
	'POST /rest/asset/v1/email/{id}/approveDraft.json': emails.approveDraft,
	'GET /rest/asset/v1/landingPages.json': pages.browsePages,
	'GET /rest/asset/v1/landingPage/{id}/fullContent.json': pages.pageContent,
	'POST /rest/asset/v1/landingPage/{id}/approveDraft.json': pages.approvePage,
	'GET /rest/asset/v1/forms.json': pages.browseForms,
	'GET /rest/asset/v1/form/{id}/fields.json': pages.formFields,
	'POST /rest/asset/v1/form/{id}/approveDraft.json': pages.approveForm,
	'GET /rest/asset/v1/smartCampaigns.json': smartCampaigns.browse,
	'GET /rest/asset/v1/smartCampaign/{id}.json': smartCampaigns.byId,
	'GET /rest/asset/v1/smartCampaign/{id}/smartList.json': smartCampaigns.smartList,
	'POST /rest/asset/v1/smartCampaign/{id}/activate.json': smartCampaigns.activate,
	'POST /rest/asset/v1/smartCampaign/{id}/deactivate.json': smartCampaigns.deactivate,
	'POST /rest/v1/campaigns/{id}/schedule.json': smartCampaigns.schedule,
	'GET /rest/v1/activities/types.json': activities.types,
	'GET /rest/v1/activities/pagingtoken.json': activities.pagingToken,
	'GET /rest/v1/activities.json': activities.list,
};

const compiled = Object.entries(ROUTES).map(([key, route]) => {
	const [method, path] = key.split(' ') as [string, string];
	const pattern = path.replaceAll('.', '\\.').replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
	return { method, pattern: new RegExp(`^${pattern}$`), route };
});

/** @returns undefined when Marketo would answer 610 */
export function routeFor(
	method: string,
	path: string,
): { route: Route; params: Record<string, string> } | undefined {
	for (const { method: wanted, pattern, route } of compiled) {
		const match = wanted === method ? pattern.exec(path) : null;
		if (match) return { route, params: { ...match.groups } };
	}
	return undefined;
}

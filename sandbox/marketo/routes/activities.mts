import { type Call, Refusal, requireField, success } from '../envelope.mts';
import { ACTIVITY_TYPES } from '../run.mts';

const PAGE = 300;

export const types = () =>
	success(
		Object.entries(ACTIVITY_TYPES).map(([name, id]) => ({
			id,
			name,
			description: name,
			primaryAttribute: { name: 'Mailing ID', dataType: 'integer' },
			attributes: [{ name: 'Campaign Run ID', dataType: 'integer' }],
		})),
	);

/** The token stands for an instant and the last activity seen after it. */
export const pagingToken = ({ query }: Call) => {
	const at = Date.parse(requireField(query, 'sinceDatetime'));
	if (Number.isNaN(at)) throw new Refusal('704', 'Invalid date format');
	const { result: _none, ...answer } = success([], { nextPageToken: encode(at, 0), moreResult: false });
	return answer;
};

export const list = ({ state, query }: Call) => {
	const { at, after } = decode(requireField(query, 'nextPageToken'));
	const typeIds = requireField(query, 'activityTypeIds').split(',').map(Number);
	if (typeIds.length > 10) throw new Refusal('1003', 'At most 10 activity types');
	const assetIds = query.get('assetIds')?.split(',').map(Number);
	const matching = state.activities.filter(
		({ id, activityDate, activityTypeId, primaryAttributeValueId }) =>
			id > after &&
			Date.parse(activityDate) >= at &&
			typeIds.includes(activityTypeId) &&
			(!assetIds || assetIds.includes(primaryAttributeValueId)),
	);
	const shown = matching.slice(0, PAGE);
	return success(
		shown.map((activity) => ({ ...activity, marketoGUID: String(activity.id), attributes: [] })),
		{ nextPageToken: encode(at, shown.at(-1)?.id ?? after), moreResult: matching.length > PAGE },
	);
};

const encode = (at: number, after: number) => Buffer.from(`${at}:${after}`).toString('base64url');

function decode(token: string): { at: number; after: number } {
	const [at, after] = Buffer.from(token, 'base64url').toString().split(':').map(Number);
	if (!Number.isFinite(at) || !Number.isFinite(after)) throw new Refusal('1003', 'Invalid paging token');
	return { at: at!, after: after! };
}

import { submitBrief } from '../../../core/intake';
import { BRIEFS } from '../../fixtures/briefs';
import { table } from '../../support/table';
import { goodAnswers, keys, now, playbook, version } from './support';

table('%s', BRIEFS, (_say, change, output, asked = [], hinted = []) => {
	const result = submitBrief({
		answers: { ...goodAnswers, ...change },
		playbook,
		version,
		campaigns: [],
		now,
		baseUrl: 'https://n8n.example',
		keys,
	});
	const fieldsOf = (gaps: readonly { field: string }[] = []) => gaps.map(({ field }) => field);
	expect({
		output: result.output,
		asked: output === 'needsInfo' && result.review?.gaps.length === 0 ? asked : fieldsOf(result.review?.gaps),
		hinted: fieldsOf(result.review?.hints),
	}).toEqual({ output, asked, hinted });
	expect(JSON.stringify(result.journal.campaign).length).toBeLessThan(6_000);
	for (const line of result.answer.lines) expect(line.length).toBeLessThan(2_000);
});

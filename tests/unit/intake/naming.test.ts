import { programNameOf, slug, utmOf } from '../../../core/intake';
import { table } from '../../support/table';
import { playbook } from './support';

const brief = {
	launchDate: '2026-11-24',
	region: 'emea',
	type: 'webinar',
	tier: 'standard',
	title: 'Faster, reporting',
};

type Row = [text: string, slug: string];
const rows: Row[] = [
	['Faster reporting', 'faster-reporting'],
	['  Größe & Café, naïve! ', 'große-cafe-naive'],
	['レポート 2026', 'レポート-2026'],
	['../../etc/passwd', 'etc-passwd'],
	['🎉', ''],
];
table('%s becomes %s', rows, (text, expected) => expect(slug(text)).toBe(expected));

it('follows the convention of the playbook, without commas', () => {
	expect(programNameOf(brief, 'C-0000ABCD', playbook)).toBe(
		'2026-11-24-emea-webinar-faster-reporting-C-0000ABCD',
	);
});

it('cuts a long title and keeps the campaign number', () => {
	const name = programNameOf({ ...brief, title: 'word '.repeat(100) }, 'C-0000ABCD', playbook);
	expect(name.length).toBeLessThanOrEqual(255);
	expect(name).toMatch(/-word-C-0000ABCD$|-wor?-C-0000ABCD$|-w-C-0000ABCD$/);
});

it('a title without letters still gives a name', () => {
	expect(programNameOf({ ...brief, title: '🎉' }, 'C-1', playbook)).toBe(
		'2026-11-24-emea-webinar-untitled-C-1',
	);
});

it('fills the UTM parameters', () => {
	expect(utmOf(brief, 'C-1', playbook)).toEqual({
		utm_source: 'marketo',
		utm_medium: 'email',
		utm_campaign: 'C-1-webinar',
	});
});

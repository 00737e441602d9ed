import {
	type Claims,
	confirmCode,
	decide,
	keysOf,
	oneTimeCode,
	requestApproval,
	shortDigest,
} from '../../../core/approval';
import type { Campaign } from '../../../core/campaign';
import { digestOf } from '../../../core/launch';
import type { Playbook } from '../../../core/playbook/schema';
import { instantOf } from '../../../core/time';
import {
	at,
	checkedCampaign,
	keys,
	later,
	launchAt,
	launchPackage,
	now,
	playbook,
	settings,
} from './fixtures';

const strict: Playbook = {
	...playbook,
	people: { ...playbook.people, bea: { ...playbook.people.bea!, language: 'de' } },
	approval: {
		...playbook.approval,
		policies: playbook.approval.policies.map((policy) => ({ ...policy, evidence: 'oneTimeCode' as const })),
	},
};
const asked = requestApproval({
	...settings,
	playbook: strict,
	campaign: checkedCampaign(),
	launchPackage,
	now,
});
const { campaign, mails } = asked.journal;
const claims: Claims = {
	purpose: 'decide',
	campaignId: 'C-0142',
	round: 1,
	person: 'bea',
	digest: shortDigest(digestOf(launchPackage).digest),
	expiresAt: at(launchAt) / 1000,
};
const code = confirmCode(claims, keys);
type Input = Parameters<typeof decide>[0];
const post = (posted: object, minute: number, change: Partial<Input> = {}) =>
	decide({ campaign, claims, posted, rows: [], keys, playbook: strict, now: later(minute), ...change });

function send(minute: number, from: Campaign = campaign, rows: readonly unknown[] = []) {
	const deciding = post({ action: 'sendCode', code }, minute, { campaign: from, rows });
	if (deciding.status !== 'sendCode') throw new Error(JSON.stringify(deciding));
	const { journal } = deciding;
	const [mail] = journal.mails;
	const secondCode = / ([0-9A-HJKMNP-TV-Z]{6})\./.exec(mail!.text)![1]!;
	return { campaign: journal.campaign, mail: mail!, secondCode, journal };
}
const approve = (secondCode: string, minute: number, change: Partial<Input> = {}) =>
	post({ choice: 'approve', secondCode }, minute, change);

describe('a second code', () => {
	const sent = send(5);

	it('is announced in the first mail', () =>
		expect(mails.find(({ to }) => to === 'bea@northwind.example')!.text).toContain(
			`Ihr Code lautet ${code}. Geben Sie ihn auf der Seite ein`,
		));

	it('goes to the person in a mail of its own, in their language', () => {
		expect(sent.mail).toMatchObject({
			to: 'bea@northwind.example',
			subject: 'Ihr zweiter Code für Spring webinar (C-0142)',
		});
		expect(sent.mail.html).toContain('<html lang="de"');
		expect(sent.mail.text).toContain('10:20 Uhr (Europe/Dublin)');
		expect(sent.mail.text).not.toContain('http');
	});

	it('stands in no event and in no record', () =>
		expect(JSON.stringify([sent.journal.events, sent.campaign])).not.toContain(sent.secondCode));

	it('makes the answer count, with its evidence', () =>
		expect(approve(sent.secondCode, 6, { campaign: sent.campaign })).toMatchObject({
			status: 'recorded',
			decision: { evidence: { level: 'oneTimeCode' } },
		}));

	it('is the only one that does', () => {
		expect(post({ choice: 'approve', code }, 6, { campaign: sent.campaign })).toMatchObject({
			problems: [{ code: 'secondCodeMissing' }],
		});
		expect(approve(code, 6, { campaign: sent.campaign })).toMatchObject({ status: 'wrongCode' });
	});

	it('needs the first one: a scanner has none sent', () => {
		expect(post({ action: 'sendCode' }, 5)).toMatchObject({ problems: [{ code: 'codeMissing' }] });
		expect(post({ action: 'sendCode', code: 'ABCDEF' }, 5)).toMatchObject({ status: 'wrongCode' });
	});

	it('is valid for 15 minutes', () => {
		expect(approve(sent.secondCode, 19.99, { campaign: sent.campaign }).status).toBe('recorded');
		expect(approve(sent.secondCode, 20, { campaign: sent.campaign })).toMatchObject({
			problems: [{ code: 'secondCodeWrong' }],
		});
	});

	it('is right on a machine whose clock is two minutes behind', () => {
		expect(approve(sent.secondCode, 3, { campaign: sent.campaign }).status).toBe('recorded');
		expect(approve(sent.secondCode, 2.9, { campaign: sent.campaign }).status).toBe('wrongCode');
	});

	it('is for one answer', () => {
		const first = approve(sent.secondCode, 6, { campaign: sent.campaign });
		if (first.status !== 'recorded') throw new Error(first.status);
		const back = { action: 'takeBack', secondCode: sent.secondCode };
		expect(post(back, 7, { campaign: sent.campaign, rows: [first.row] })).toMatchObject({
			problems: [{ code: 'secondCodeWrong' }],
		});
		const again = send(8, sent.campaign, [first.row]);
		expect(
			post({ ...back, secondCode: again.secondCode }, 9, { campaign: again.campaign, rows: [first.row] }),
		).toMatchObject({ status: 'recorded', row: { choice: 'withdraw' } });
	});

	it('is for one person, round and digest', () => {
		const others = [{ person: 'lars' }, { round: 2 }, { digest: '0'.repeat(16) }, { campaignId: 'C-1' }];
		for (const other of others)
			expect(oneTimeCode({ ...claims, ...other }, later(5), keys)).not.toBe(sent.secondCode);
		expect(
			approve(sent.secondCode, 6, { campaign: sent.campaign, claims: { ...claims, person: 'lars' } }),
		).toMatchObject({ problems: [{ code: 'secondCodeWrong' }] });
	});

	it('survives one change of the secret', () => {
		const second = keysOf('second secret of forty random character!', keys.current.secret);
		expect(approve(sent.secondCode, 6, { campaign: sent.campaign, keys: second }).status).toBe('recorded');
	});

	it('is sent five times in a day', () => {
		let so = campaign;
		for (let i = 0; i < 5; i++) so = send(5 + i, so).campaign;
		expect(so.round!.codesSent).toHaveLength(5);
		expect(post({ action: 'sendCode', code }, 20, { campaign: so })).toMatchObject({
			problems: [{ code: 'tooManyCodes' }],
		});
		expect(post({ action: 'sendCode', code }, 1_446, { campaign: so }).status).toBe('sendCode');
		expect(instantOf(so.round!.codesSent![4]!.at)).toBe(later(9));
	});

	it('is none without the policy', () => {
		const round = { ...campaign.round!, evidence: 'code' as const };
		expect(post({ action: 'sendCode', code }, 5, { campaign: { ...campaign, round } })).toMatchObject({
			problems: [{ code: 'choiceMissing' }],
		});
	});
});

import { z } from 'zod/v4';

import { plainName } from '../lists';
import { defineRule } from '../rule';

const KIND =
	'tests?|testing|testers?|seeds?|qa|proofs?|dummy|uat|sandbox|internal|interne?[rns]?|prueba|prova|do not use';
const GROUP =
	'lists?|segment|audience|contacts?|leads?|people|users?|accounts?|records?|recipients?|only|verteiler|liste|lista|lijst|kontakte|empfänger|contacto?s|contatti|data';
const NAMES: readonly RegExp[] = [
	// "Test list", "QA contacts", "Seed list EMEA"; but not "A/B test users", who are real
	new RegExp(
		`(?<!(?:a/b|ab|split|beta|drive|trial|free|load|user|covid)[ -]?)(?<!\\p{L})(?:${KIND})[ _-]{0,3}(?:${GROUP})(?!\\p{L})`,
		'iu',
	),
	new RegExp(`(?<!\\p{L})(?:${GROUP})[ _-]{1,3}(?:of |de |di |van |pour )?(?:${KIND})$`, 'iu'),
	new RegExp(`^[\\W_]{0,3}(?:${KIND}|zz+ ?test)[\\W_]{0,3}\\d{0,3}$`, 'iu'),
	/^(?:test|qa|uat|zz+)[ ]?[-–:|_][ _]?|[-–:|_(][ ]?(?:test|qa|uat|seed|do not use)\)?$|\[(?:test|qa|uat|seed)\]/iu,
	/(?<!\p{L})(?:(?:test|probe)(?:listen?|verteiler|gruppen?|segment|kontakte?|empfänger|adressen|personen|accounts?|publikum|lijst|groep|contacten|lista|listan|grupp|gruppe|mottagare|modtagere|ryhmä)|testilista|seedliste?|mitarbeiterverteiler)(?!\p{L})/iu,
	/(?<!\p{L})(?:lista|grupa|segment) testow[ya]|testowa lista|testovací (?:seznam|skupina)|test (?:listesi|grubu)|тестов(?:ый|ая|ые) (?:список|группа|рассылка|контакты)|(?:テスト|社内|検証)(?:用|配信)?(?:リスト|セグメント|アドレス|グループ)|^テスト(?:用|配信|送信)?$|测试(?:列表|名单|组|人群)|^测试$|테스트 ?(?:목록|리스트|그룹)|^테스트$/iu,
];
/** Names made of nothing but such words, in any order: "Test intern", "Liste de test BAT", "Interner Testversand 2". */
const TEST_WORD =
	/^(?:tests?|testing|testers?|essais?|pruebas?|prov[ae]|testes?|testversand|testmails?|probeversand|seeds?|seedlist|qa|proofs?|proofing|proofers?|bat|dummy|uat|sandbox|staging|preview|vorschau)$/u;
const ASIDE_WORD =
	/^(?:intern(?:al|e|es|er|o|a|i|os|as)?|only|nur|our|my|the|an?|of|for|für|de|des|du|d|di|da|la|le|les|el|lo|per|pour|para|van|voor|zum|zur|team|marketing|crm|e|mail|emails?|newsletter|versand|envoi|envío|invio|liste?[ns]?|lista|lijst|verteiler|segment[oi]?|audience|groupe?|gruppe|grupo|gruppo|groep|contacts?|kontakte|contactos|contatti|contacten|contatos|leads?|people|users?|accounts?|records?|recipients?|empfänger|destinataires|destinatarios|destinatari|data|v?\d{1,4})$/u;
const SEED = /seed|proof/i;

function isMadeOfTests(name: string): boolean {
	const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	return (
		words.length <= 8 &&
		words.some((word) => TEST_WORD.test(word)) &&
		words.every((word) => TEST_WORD.test(word) || ASIDE_WORD.test(word))
	);
}

const isTest = (name: string) => isMadeOfTests(name) || NAMES.some((shape) => shape.test(name.trim()));

export const audTestList = defineRule({
	id: 'aud-test-list',
	title: 'the mail goes to customers, not to a test list',
	severity: 'error',
	required: true,
	why: 'The test list of the proofs is still attached: the launch reaches twelve colleagues.',
	source: 'qa-rules §5 aud',
	reads: ['audience'],
	purposes: ['marketing', 'transactional'],
	options: z.strictObject({
		/** More test lists, by name. */
		lists: z.array(z.string().min(1).max(200)).max(200).default([]),
		/** Lists that only sound like one. */
		allow: z.array(z.string().min(1).max(200)).max(200).default([]),
	}),
	examples: {
		bad: [
			{ say: 'a test list', build: { audience: { include: ['EMEA Test List'] } } },
			{ say: 'the seed list itself', build: { audience: { include: ['Proofers'], seedList: 'Proofers' } } },
			{ say: 'a mark in the name', build: { audience: { include: ['Planners DACH - TEST'] } } },
			{ say: 'German', build: { audience: { include: ['Testverteiler Marketing'] } } },
			{ say: 'German, in two words', build: { audience: { include: ['Test intern'] } } },
			{ say: 'a group, in German', build: { audience: { include: ['Testgruppe DACH'] } } },
			{ say: 'French', build: { audience: { include: ["Liste d'essai interne"] } } },
			{ say: 'Japanese', build: { audience: { include: ['テスト配信リスト'] } } },
			{ say: 'Polish', build: { audience: { include: ['Lista testowa'] } } },
			{ say: 'Spanish', build: { audience: { include: ['Lista de prueba'] } } },
			{
				say: 'beside the audience, which does not block',
				build: { audience: { include: ['EMEA planners', 'QA contacts'] } },
			},
			{
				say: 'known to the team',
				build: { audience: { include: ['Friendly five'] } },
				options: { lists: ['Friendly five'] },
			},
		],
		quiet: [
			{ say: 'the winners of an A/B test', build: { audience: { include: ['A/B test users, spring'] } } },
			{
				say: 'people who test',
				build: { audience: { include: ['Test managers and QA engineers', 'Test drive requests'] } },
			},
			{
				say: 'words that begin alike',
				build: { audience: { include: ['Contest entrants', 'Latest customers', 'Seed investors'] } },
			},
			{ say: 'who tests in German', build: { audience: { include: ['Produkttester 2026', 'Testfahrer'] } } },
			{ say: 'doctors', build: { audience: { include: ['Internal medicine'] } } },
			{
				say: 'the seed list beside the audience',
				build: { audience: { include: ['EMEA planners', 'Seed list'] } },
			},
			{
				say: 'allowed',
				build: { audience: { include: ['Proof contacts'] } },
				options: { allow: ['Proof contacts'] },
			},
		],
	},
	*check({ audience: { include, seedList } }, { lists, allow }) {
		const named = new Set([...lists, ...(seedList ? [seedList] : [])].map(plainName));
		const allowed = new Set(allow.map(plainName));
		const tests = include
			.map((name, index) => ({ name, index }))
			.filter(({ name }) => !allowed.has(plainName(name)) && (named.has(plainName(name)) || isTest(name)));
		const isWhole = tests.length === include.length;
		for (const { name, index } of tests) {
			// seeds beside the audience get the mail on purpose
			if (!isWhole && (SEED.test(name) || plainName(name) === plainName(seedList ?? ''))) continue;
			yield {
				...(!isWhole && { severity: 'warning' as const }),
				found: `the test list "${name}" in the audience`,
				expected: 'the list of the people the campaign is for',
				mend: `Replace "${name}" with the audience of the brief`,
				where: { part: 'Audience', path: `audience.include[${index}]` },
				evidence: name,
			};
		}
	},
});

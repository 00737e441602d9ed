import { LANGUAGES, type Language } from '../schema';
import { list, type Section } from './document';
import { type GuideFacts, joined } from './words';

const NAMES: Readonly<Record<Language, string>> = {
	en: 'English',
	de: 'German',
	fr: 'French',
	es: 'Spanish',
};

export function languagesSection({ playbook: { language = 'en', people } }: GuideFacts): Section {
	const others = LANGUAGES.flatMap((one) => {
		const names = Object.values(people).filter((person) => person.language === one && one !== language);
		return names.length === 0 ? [] : [`In ${NAMES[one]} for ${joined(names.map(({ name }) => name))}.`];
	});
	return {
		id: 'languages',
		title: 'Languages',
		blocks: list([`Mails and pages about approvals are in ${NAMES[language]}.`, ...others]),
	};
}

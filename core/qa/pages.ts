import { attributeOf, type Element, type HtmlDocument } from './document';
import { linksOf } from './links';

/** Forms that a script or a frame puts into the page; their fields are not in its HTML. */
const EMBED =
	/mktoForm|MktoForms2|hbspt\.forms|hs-form|typeform\.com|forms\.office\.com|docs\.google\.com\/forms|jotform|pardot|\/formembed|wufoo|formstack|mauticform|klaviyo-form|gravityforms/i;

const SEARCH = /search|suche|login|newsletter-search/i;

const FIELDS = new Set(['input', 'select', 'textarea']);

/** @returns forms that people fill in, not the search box or the language switch. */
export function formsIn(document: HtmlDocument): Element[] {
	// fields before each element: forms may be nested a thousand deep
	let count = 0;
	const before = document.elements.map(({ tag }) => (FIELDS.has(tag) ? count++ : count));
	return document.elementsNamed('form').filter((form) => {
		const said = ['action', 'role', 'id', 'class', 'name'].map(
			(name) => attributeOf(form, name)?.value ?? '',
		);
		return (before[form.next] ?? count) > before[form.index]! && !SEARCH.test(said.join(' '));
	});
}

export function hasEmbeddedForm(document: HtmlDocument): boolean {
	return (
		document.elements.some(
			({ tag, attributes }) =>
				(tag === 'script' || tag === 'iframe' || tag === 'form' || tag === 'div') &&
				attributes.some(({ value }) => EMBED.test(value)),
		) || document.texts.some(({ raw, text }) => raw && EMBED.test(text))
	);
}

const PRIVACY =
	/privacy|data protection|datenschutz|confidentialité|données personnelles|privacidad|protección de datos|riservatezza|privacybeleid|gegevensbescherming|personuppgift|integritet|privatliv|personvern|persondata|tietosuoja|prywatności|privacidade|proteção de dados|ochron\p{L}{1,2} danych|osobních údajů|конфиденциальност|個人情報|gdpr|dsgvo|rgpd|プライバシー|隐私|개인정보/iu;
const CONSENT =
	/consent|agree|accept|opt[ _-]?in|einwillig|zustimm|consen|accett|acept|aceit|concord|toestem|akkoord|samtyck|godkänn|samtykk|hyväksy|zgoda|zgadzam|souhlas|соглас|gdpr|privacy|同意/i;

/** A link to the privacy statement, or a box by which people consent. */
export function saysPrivacy(document: HtmlDocument): boolean {
	const isLinked = linksOf(document).some(
		({ element, written }) => PRIVACY.test(written) || PRIVACY.test(document.textIn(element)),
	);
	return (
		isLinked ||
		document
			.elementsNamed('input')
			.some(
				(input) =>
					attributeOf(input, 'type')?.value.toLowerCase() === 'checkbox' &&
					['name', 'id', 'value', 'aria-label'].some((name) =>
						CONSENT.test(attributeOf(input, name)?.value ?? ''),
					),
			)
	);
}

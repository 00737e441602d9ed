import { httpClient } from './http.mts';
import { until } from './wait.mts';

const http = httpClient({ validateStatus: () => true });

const decode = (text: string) =>
	text
		.replace(/<br\s*\/?>/g, '\n')
		.replace(/<[^>]+>/g, '')
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&quot;/g, '"')
		.replace(/&#39;|&#x27;/g, "'")
		.replace(/&amp;/g, '&')
		.trim();

/**
 * Fills in an n8n form as a browser would, page after page, by the labels a person sees, and reads the page that
 * answers. Fields of a later page that are filled in already stay as they are unless they are answered.
 */
export async function submitForm(url: string, answers: Record<string, string | string[]>): Promise<string> {
	const left = new Map(Object.entries(answers));
	let at = url;
	let page = String((await http.get(at)).data);
	while (isForm(page)) {
		const { data } = await http.post(at, bodyOf(page, left));
		if (!data?.formWaitingUrl) return decode(JSON.stringify(data));
		at = await nextPage(data.formWaitingUrl, page);
		page = String((await http.get(at)).data);
	}
	const said = textOf(page);
	if (left.size > 0)
		throw new Error(
			`The form ${url} has no field "${[...left.keys()].join('", "')}". It ended with: ${said}`,
		);
	return said;
}

const isForm = (page: string) => page.includes('id="n8n-form"') || page.includes("id='n8n-form'");

/** What stands in the fields of the page, with the answers that fit one of them; these are taken out of `left`. */
function bodyOf(page: string, left: Map<string, string | string[]>): FormData {
	const body = new FormData();
	for (const [, name, value] of page.matchAll(
		/<input[^>]*?type=["'](?:hidden|text|email|number|date)["'][^>]*?name=["'](field-\d+)["'][^>]*?value="([^"]*)"/gs,
	)) {
		body.set(name!, decode(value!));
	}
	for (const [, attributes, text] of page.matchAll(/<textarea([^>]*)>([^<]*)<\/textarea>/g)) {
		body.set(/name='(field-\d+)'/.exec(attributes!)?.[1] ?? '', decode(text!));
	}
	for (const [, name, options] of page.matchAll(/<select[^>]*name='(field-\d+)'[^>]*>(.*?)<\/select>/gs)) {
		body.set(name!, decode(/<option value='([^']*)' selected>/.exec(options!)?.[1] ?? ''));
	}
	for (const [label, answer] of [...left]) {
		const name = [...page.matchAll(/<label[^>]*for='(field-\d+)'[^>]*>([^<]*)/g)].find(
			([, , text]) => decode(text!) === label,
		)?.[1];
		const boxes = [
			...page.matchAll(
				/<label class='form-label[^>]*>([^<]*)<\/label>\s*<div\s+class='multiselect[^>]*?id='(field-\d+)'/g,
			),
		].find(([, text]) => decode(text!) === label)?.[2];
		const field = name ?? boxes;
		if (!field) continue;
		body.set(field, typeof answer === 'string' ? answer : JSON.stringify(answer));
		left.delete(label);
	}
	return body;
}

/** As the form's own script does: asks how far the flow is, then opens the page that waits. */
async function nextPage(waitingUrl: string, before: string): Promise<string> {
	const status = new URL(waitingUrl);
	status.pathname += '/n8n-execution-status';
	await until('the form to answer', 60, async () => {
		const said = String((await http.get(status.href)).data).trim();
		if (['canceled', 'crashed', 'error'].includes(said))
			throw new Error(`The form's flow ended with "${said}".`);
		if (said !== 'form-waiting') return false;
		// Until the flow has moved on, the page that was just sent is still there.
		return String((await http.get(waitingUrl)).data) !== before;
	});
	return waitingUrl;
}

const textOf = (html: string) =>
	decode(html.replace(/<(script|style|head)\b[\s\S]*?<\/\1>/g, ''))
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean)
		.join('\n');

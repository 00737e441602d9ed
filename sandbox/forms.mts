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

/** Fills in an n8n form as a browser would, by the labels a person sees, and reads the page that answers. */
export async function submitForm(url: string, answers: Record<string, string | string[]>): Promise<string> {
	const page = (await http.get(url)).data as string;
	const body = new FormData();
	for (const [, name, value] of page.matchAll(
		/<input type="hidden" id="field-\d+" name="(field-\d+)" value="([^"]*)"/g,
	)) {
		body.set(name!, decode(value!));
	}
	for (const [label, answer] of Object.entries(answers)) {
		const name = [...page.matchAll(/<label[^>]*for='(field-\d+)'[^>]*>([^<]*)/g)].find(
			([, , text]) => decode(text!) === label,
		)?.[1];
		const boxes = [
			...page.matchAll(
				/<label class='form-label[^>]*>([^<]*)<\/label>\s*<div\s+class='multiselect[^>]*?id='(field-\d+)'/g,
			),
		].find(([, text]) => decode(text!) === label)?.[2];
		const field = name ?? boxes;
		if (!field) throw new Error(`The form ${url} has no field "${label}".`);
		body.set(field, typeof answer === 'string' ? answer : JSON.stringify(answer));
	}
	const { data } = await http.post(url, body);
	return await readAnswer(data);
}

/** As the form's own script does: asks how far the flow is, then opens the page that waits. */
async function readAnswer(answer: { formWaitingUrl?: string }): Promise<string> {
	if (!answer?.formWaitingUrl) return decode(JSON.stringify(answer));
	const status = new URL(answer.formWaitingUrl);
	status.pathname += '/n8n-execution-status';
	await until('the form to answer', 60, async () => {
		const said = String((await http.get(status.href)).data).trim();
		if (['canceled', 'crashed', 'error'].includes(said))
			throw new Error(`The form's flow ended with "${said}".`);
		return said === 'form-waiting';
	});
	return textOf(String((await http.get(answer.formWaitingUrl)).data));
}

const textOf = (html: string) =>
	decode(html.replace(/<(script|style|head)\b[\s\S]*?<\/\1>/g, ''))
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean)
		.join('\n');

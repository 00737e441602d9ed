import { parse } from '../parse';
import type { Example, Rule } from './rule';

const sentence = (text: string) =>
	`${text[0]!.toUpperCase()}${text.slice(1)}${/[.!?]["”]?$/.test(text) ? '' : '.'}`;

/** Inline code that may itself hold back ticks. */
const code = (text: string) => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);

/** What a reader of the page sees of an example: the words, and the HTML or subject where that says it all. */
function sayExample({ say, body, email }: Example): string {
	const shown = body ?? email?.subject;
	const short =
		shown !== undefined && shown.length > 0 && shown.length <= 120 && !/[\n\u202A-\u202E\u00a0]/.test(shown);
	return short ? `${say}: ${code(shown)}` : say;
}

const defaultsOf = (rule: Rule) =>
	Object.entries(parse(rule.options, {}, rule.id)).map(([key, value]) => `${key} = ${JSON.stringify(value)}`);

function sayOptions(rule: Rule): string {
	const keys = Object.keys(rule.options.shape);
	if (keys.length === 0) return 'none';
	const defaults = defaultsOf(rule);
	const unset = keys.filter((key) => !defaults.some((entry) => entry.startsWith(`${key} = `)));
	return [...defaults, ...unset].map(code).join(', ');
}

function section(rule: Rule): string {
	const { id, title, severity, required, optIn, why, source, reads, purposes, examples } = rule;
	return [
		`## ${id}`,
		`A campaign passes when ${title}.`,
		`**${sentence(severity)}** ${required ? 'Blocks the launch until it is mended or waived.' : 'Does not block.'}${optIn ? ' Runs only when the playbook names it, or in the preset `strict`.' : ''} ${why}`,
		[
			`- Reads: ${reads.join(', ')}${purposes ? `; only for ${purposes.join(' and ')} mail` : ''}`,
			`- Options: ${sayOptions(rule)}`,
			`- Source: ${source}`,
		].join('\n'),
		['Finds:', '', ...examples.bad.map((example) => `- ${sayExample(example)}`)].join('\n'),
		['Stays quiet about:', '', ...examples.quiet.map((example) => `- ${sayExample(example)}`)].join('\n'),
	].join('\n\n');
}

const INTRODUCTION = `# QA rules

Generated from the rules in \`core/qa/rules\`. A finding names its rule; here is what the rule wants and why.

A finding is an error, a warning or an info. Findings that block give the verdict _failed_; other errors, warnings and parts of the build that could not be read give _needs review_; everything else is _passed_.

A [preset](campaign-qa-gate.md#presets) sets many rules at once; the playbook turns a rule off or changes it:

\`\`\`json
{
  "qa": {
    "rules": {
      "link-relative": "off",
      "env-subject-length": { "severity": "info", "options": { "max": 70 } }
    }
  }
}
\`\`\``;

/** @returns the page docs/qa-rules.md: every rule with its reason, options and examples. Pure, so that a test can compare. */
export function catalogueMarkdown(rules: readonly Rule[]): string {
	const list = rules.map(
		({ id, title, severity, required }) =>
			`- [${id}](#${id}) (${severity}${required ? ', blocks' : ''}): ${title}`,
	);
	return `${[INTRODUCTION, 'A campaign passes when', list.join('\n'), ...rules.map(section)].join('\n\n')}\n`;
}

import { type Situation } from '../qa/situation.mts';

const LINK = 'https://kestrel-data.example/guides';
const UTM = 'utm_source=marketo&amp;utm_medium=email&amp;utm_campaign=C-0201-webinar';
const WORDS =
	'planners forecast demand with care because stock that waits costs money while stock that lacks costs trust so each week they compare what was sold with what was promised and write down why the two lie apart'.split(
		' ',
	);

/** Words that differ from module to module, as those of a real newsletter do. */
const prose = (seed: number, count: number) =>
	Array.from({ length: count }, (_, i) => WORDS[(seed * 7 + i * (1 + (seed % 5))) % WORDS.length]).join(' ');

/** A module as template libraries have them: ghost table, picture, heading, text, button. */
const moduleOf = (n: number) => `
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td width="200" valign="top"><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background-color:#ffffff">
<tr>
<td class="column" width="170" valign="top" style="padding:0 16px 0 0"><a href="${LINK}/${n}?${UTM}&amp;utm_content=picture-${n}"><img src="https://assets.kestrel-data.example/mail/guide-${n}.png" alt="Cover of guide number ${n}" width="168" height="112" style="border:0;display:block"></a></td>
<td class="column" valign="top" style="font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d2a35">
<h2 style="margin:0 0 12px;font-size:20px;line-height:26px;color:#0b3d5c">Guide ${n}: ${prose(n, 5)}</h2>
<p style="margin:0 0 16px">Dear {{lead.First Name:default=reader}}, ${prose(n, 45)}.</p>
<p style="margin:0 0 16px">${prose(n + 3, 40)}; ${prose(n + 9, 12)}.</p>
<a href="${LINK}/${n}?${UTM}&amp;utm_content=button-${n}" style="display:inline-block;background-color:#0b4f7d;color:#ffffff;font-size:16px;line-height:44px;padding:0 24px">Read guide ${n} about ${prose(n, 3)}</a>
</td>
</tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
`;

/** The invitation of the clean Marketo campaign, with modules until it has so many kilobytes. */
export function mailOf(clean: Situation, kilobytes: number): Situation {
	const situation = structuredClone(clean);
	const email = situation.build.emails[0]!;
	situation.build.emails = [email];
	const modules: string[] = [];
	const text: string[] = [];
	for (let length = email.html.length, n = 1; length < kilobytes * 1_024; n++) {
		const next = moduleOf(n);
		modules.push(next);
		text.push(
			`Guide ${n}: ${prose(n, 5)}\n\nDear {{lead.First Name:default=reader}}, ${prose(n, 45)}.\n\n${prose(n + 3, 40)}; ${prose(n + 9, 12)}.\n\nRead guide ${n} about ${prose(n, 3)}: ${LINK}/${n}?${UTM.replaceAll('&amp;', '&')}&utm_content=button-${n}\n\n`,
		);
		length += next.length;
	}
	email.html = email.html.replace(
		clean.spot,
		() => `<p>All guides</p></td></tr><tr><td>${modules.join('')}${clean.spot}`,
	);
	email.text = `${text.join('')}${email.text}`;
	return situation;
}

/** Suffixes of two labels under which anybody may register a name; the rest of the public list has one label. */
const TWO_LABELS = new Set(
	`ac.at co.at gv.at or.at com.au net.au org.au edu.au gov.au id.au asn.au com.br net.br org.br gov.br co.id or.id
	com.cn net.cn org.cn com.co com.hk org.hk co.il org.il co.in net.in org.in firm.in gen.in ac.in gov.in co.jp or.jp
	ne.jp ac.jp go.jp gr.jp co.kr or.kr go.kr com.mx org.mx com.my co.nz net.nz org.nz govt.nz ac.nz com.pe com.ph
	com.pl net.pl org.pl com.pt com.sg org.sg com.tr org.tr com.tw org.tw com.ua co.uk org.uk me.uk ltd.uk plc.uk
	net.uk ac.uk gov.uk nhs.uk sch.uk com.ar org.ar com.ve com.vn co.za org.za net.za web.za gov.za com.eg com.sa
	com.es nom.es org.es co.th or.th in.th co.ke com.ng github.io gitlab.io pages.dev web.app vercel.app netlify.app
	herokuapp.com blogspot.com wordpress.com azurewebsites.net cloudfront.net`.split(/\s+/),
);

/** @returns the name that somebody registered: `shop.example.co.uk` gives `example.co.uk`. */
export function registrableOf(host: string): string {
	const labels = host.toLowerCase().replace(/\.$/, '').split('.');
	const suffix = labels.slice(-2).join('.');
	return labels.slice(TWO_LABELS.has(suffix) ? -3 : -2).join('.');
}

/** Public link shorteners that mail filters count against a mail; those of one company's own products are left out. */
export const SHORTENERS: readonly string[] =
	`adf.ly b.link bc.vc bit.do bit.ly bitly.com bitly.ws bl.ink buff.ly chilp.it clck.ru cli.gs cutt.ly cutt.us db.tt
	dlvr.it fb.me ff.im goo.gl gg.gg hubs.ly ht.ly hyperurl.co is.gd j.mp kurzelinks.de l8.nu lc.chat lnk.to lnkd.in
	moourl.com mcaf.ee n9.cl ow.ly plu.sh prettylinkpro.com qr.ae qrco.de rb.gy rebrand.ly s.id scrnch.me shorte.st
	short.gy short.io shorturl.at shrtco.de smarturl.it snip.ly snipurl.com soo.gd su.pr t.co t.ly t1p.de t2m.io
	tiny.cc tiny.one tinyurl.com tr.im trib.al tweez.me u.nu u.to ul.to urlz.fr v.gd v.ht x.co 
	yep.it zpr.io zzb.bz`.split(/\s+/);

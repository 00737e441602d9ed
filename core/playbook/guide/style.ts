/** The look of the process guide: one column, cards instead of tables on a phone, plain on paper. */
export const GUIDE_STYLE = `:root{color-scheme:light dark;--ground:#f4f5f7;--card:#fff;--ink:#1b1f24;--soft:#57606a;--line:#d0d7de;--act:#0b57d0;--code:#eef1f4}
@media(prefers-color-scheme:dark){:root{--ground:#0d1117;--card:#161b22;--ink:#e6edf3;--soft:#9da7b3;--line:#30363d;--act:#8ab4f8;--code:#21262d}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:68rem;padding:1rem;background:var(--ground);color:var(--ink);font:1rem/1.5 -apple-system,"Segoe UI",Roboto,Helvetica,Arial,sans-serif;overflow-wrap:break-word}
h1{font-size:1.75rem;line-height:1.2;margin:.5rem 0}
h2{font-size:1.25rem;margin:0 0 .75rem}
h3{font-size:1rem;margin:1.5rem 0 .5rem}
header p{color:var(--soft);margin:.25rem 0}
nav,section{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:1rem;margin:1rem 0}
nav h2{font-size:1rem;margin:0 0 .5rem}
nav ol{margin:0;padding-left:1.5rem;columns:16rem}
nav li{margin:0;break-inside:avoid}
nav a{display:block;padding:.25rem 0}
a{color:var(--act)}
a:focus-visible{outline:3px solid var(--act);outline-offset:2px}
p{margin:0 0 .75rem}
ul,ol{margin:0 0 .75rem;padding-left:1.5rem}
li{margin:0 0 .375rem}
details{border-top:1px solid var(--line);padding:.25rem 0}
summary{cursor:pointer;padding:.5rem 0;font-weight:600}
summary:focus-visible{outline:3px solid var(--act);outline-offset:2px}
code{font:.875em/1.4 ui-monospace,Menlo,Consolas,monospace;background:var(--code);border-radius:.25rem;padding:.1em .3em;overflow-wrap:anywhere}
table{width:100%;border-collapse:collapse;margin:0 0 1rem;font-size:.9375rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line)}
thead th{color:var(--soft);font-weight:600;font-size:.875rem}
tbody th{font-weight:600}
section>:last-child{margin-bottom:0}
@media(max-width:44rem){
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table,tbody,tr,th,td{display:block}
tr{border:1px solid var(--line);border-radius:.375rem;padding:.5rem .75rem;margin:0 0 .75rem}
th,td{border:0;padding:.25rem 0}
td{display:grid;grid-template-columns:minmax(6rem,1fr) minmax(0,2fr);gap:.75rem}
td::before{content:attr(data-label);color:var(--soft);font-size:.875rem}
}
@media print{
:root{--ground:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--act:#000;--code:#fff}
body{max-width:none;padding:0;font-size:10pt}
nav,section{border:0;border-radius:0;padding:0}
section{break-before:auto}
h2,h3{break-after:avoid}
tr{break-inside:avoid}
thead{display:table-header-group}
details::details-content{content-visibility:visible;display:block;height:auto;block-size:auto}
a{text-decoration:none}
}
`;

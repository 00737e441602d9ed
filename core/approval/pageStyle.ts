/** The look of every page; one column, readable from 360 px on, in light and dark. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--ground:#f4f5f7;--card:#ffffff;--ink:#1b1f24;--soft:#57606a;--line:#d0d7de;--edge:#6e7781;--act:#0b57d0;--on-act:#ffffff;--good:#116329;--bad:#b42318;--bad-ground:#fff1f0}
@media (prefers-color-scheme:dark){:root{--ground:#0d1117;--card:#161b22;--ink:#e6edf3;--soft:#9da7b3;--line:#30363d;--edge:#8b949e;--act:#8ab4f8;--on-act:#0d1117;--good:#7ee787;--bad:#ff9b8e;--bad-ground:#2d1614}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.5 -apple-system,"Segoe UI",Roboto,Helvetica,Arial,sans-serif;overflow-wrap:anywhere}
header,main{max-width:46rem;margin:0 auto;padding:0 1rem}
header{padding-top:1rem;color:var(--soft);font-size:.875rem}
main{padding-bottom:3rem}
h1{font-size:1.5rem;line-height:1.25;margin:.25rem 0 .75rem}
h2{font-size:1.125rem;margin:0 0 .75rem}
h3{font-size:1rem;margin:1.25rem 0 .5rem}
section,form,.note{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:1rem;margin:1rem 0}
dl{margin:0 0 .75rem;display:grid;grid-template-columns:minmax(0,1fr);gap:.125rem}
dt{color:var(--soft);font-size:.875rem}
dd{margin:0 0 .5rem}
@media (min-width:40rem){dl{grid-template-columns:11rem minmax(0,1fr);gap:.375rem 1rem}dd{margin:0}dt{font-size:1rem}}
p{margin:0 0 .75rem}
section>:last-child,form>:last-child,.note>:last-child{margin-bottom:0}
ul{margin:0;padding-left:1.25rem}
li{margin:0 0 .375rem}
a{color:var(--act)}
iframe{display:block;width:100%;height:30rem;border:1px solid var(--edge);border-radius:.25rem;background:#ffffff;color-scheme:light;resize:vertical}
pre{white-space:pre-wrap;margin:.5rem 0 0;font:.875rem/1.5 ui-monospace,Menlo,Consolas,monospace;max-height:24rem;overflow:auto}
summary{cursor:pointer;padding:.5rem 0;color:var(--act)}
fieldset{border:0;margin:0 0 1rem;padding:0;min-width:0}
legend,.label{display:block;font-weight:600;padding:0;margin:0 0 .25rem}
.hint,.soft{color:var(--soft);font-size:.875rem;margin:0 0 .375rem}
.field{margin:0 0 1.25rem}
.choice{display:flex;gap:.75rem;align-items:flex-start;border:1px solid var(--line);border-radius:.375rem;padding:.75rem;margin:.5rem 0;cursor:pointer}
.choice input{width:1.25rem;height:1.25rem;margin:.125rem 0 0;flex:none;accent-color:var(--act)}
.choice span{display:block}
.id{display:inline-block}
input[type=text],textarea,select{width:100%;font:inherit;color:inherit;background:var(--card);border:1px solid var(--edge);border-radius:.375rem;padding:.625rem .75rem}
input[type=text].code{max-width:14rem;font-family:ui-monospace,Menlo,Consolas,monospace;font-size:1.25rem;letter-spacing:.1em;text-transform:uppercase}
textarea{min-height:6rem;resize:vertical}
button{font:inherit;font-weight:600;color:var(--on-act);background:var(--act);border:0;border-radius:.375rem;padding:.75rem 1.5rem;min-height:2.75rem;margin:0 0 .75rem;cursor:pointer}
@media (max-width:30rem){button{width:100%}}
:focus-visible{outline:3px solid var(--act);outline-offset:2px}
.good{color:var(--good);font-weight:600}
.bad{color:var(--bad);font-weight:600}
.error{border-color:var(--bad);background:var(--bad-ground)}
.error a{color:var(--bad)}
.problem{color:var(--bad);font-weight:600;margin:0 0 .375rem}
.faulty{border-left:4px solid var(--bad);padding-left:.75rem}
.faulty input[type=text],.faulty textarea,.faulty select{border-color:var(--bad)}
@media print{iframe{height:60rem}form{display:none}}
`;

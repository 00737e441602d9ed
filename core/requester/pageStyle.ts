/** What these pages need beside the style of every page. */
export const FOLLOW_STYLE = `
.steps{list-style:none;padding:0;margin:0 0 .75rem;display:grid;gap:.25rem}
.steps li{display:grid;grid-template-columns:1.75rem minmax(0,1fr);gap:0 .5rem;margin:0;padding:.25rem 0}
.steps .mark{grid-row:span 2;width:1.5rem;height:1.5rem;border-radius:50%;border:2px solid var(--edge);text-align:center;line-height:1.25rem;font-size:.875rem;color:var(--soft)}
.steps .done .mark{border-color:var(--good);color:var(--good)}
.steps .now .mark{border-color:var(--act);background:var(--act);color:var(--on-act)}
.steps .now strong{color:var(--act)}
.steps .soft{margin:0}
@media (min-width:40rem){.steps{grid-template-columns:repeat(6,minmax(0,1fr));gap:.5rem}.steps li{grid-template-columns:minmax(0,1fr);gap:.25rem;align-content:start}.steps .mark{grid-row:auto}}
.button{display:inline-block;font-weight:600;color:var(--on-act);background:var(--act);border-radius:.375rem;padding:.75rem 1.5rem;min-height:2.75rem;margin:0 .5rem .75rem 0;text-decoration:none}
.button.second{background:none;color:var(--act);border:1px solid var(--act);padding:calc(.75rem - 1px) calc(1.5rem - 1px)}
@media (max-width:30rem){.button{display:block;text-align:center;margin-right:0}}
input[type=date],input[type=time],input[type=url]{width:100%;font:inherit;color:inherit;background:var(--card);border:1px solid var(--edge);border-radius:.375rem;padding:.625rem .75rem;min-height:2.75rem}
.faulty input{border-color:var(--bad)}
time{color:var(--soft);font-size:.875rem}
`;

/** Style sheet of the report. Colours from the Okabe-Ito palette, darkened where white text stands on them. */
export const reportStyle = `
:root { --ink: #1b2733; --faint: #566573; --line: #d5dbe1; --paper: #fff; --track: #edf0f3;
  --on-time: #0b5f96; --overdue: #b8480a; --open: #b9c3cd; --good: #0b6b4f; --bad: #a8320a; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: #f4f6f8; font: 15px/1.55 system-ui, -apple-system, "Segoe UI", "PingFang SC",
  "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", sans-serif; text-align: right; }
main { max-width: 1120px; margin: 0 auto 40px; padding: 8px 40px 32px; background: var(--paper); text-align: left; }
body > input { position: absolute; opacity: 0; }
body > label { display: inline-block; margin: 10px 0; padding: 3px 14px; border: 1px solid var(--line); background: var(--paper);
  cursor: pointer; font-size: 14px; }
body > label:last-of-type { margin-right: max(0px, calc(50vw - 560px)); }
body > input:checked + label { background: var(--ink); border-color: var(--ink); color: #fff; }
body > input:focus-visible + label { outline: 3px solid #56b4e9; }
#language-zh:checked ~ main .en, #language-en:checked ~ main .zh { display: none; }
h1 { margin: 24px 0 12px; font-size: 27px; line-height: 1.25; }
h2 { margin: 36px 0 6px; font-size: 19px; }
h3 { margin: 22px 0 6px; font-size: 15px; }
p { margin: 6px 0; max-width: 100ch; }
code { font: 13px/1.4 ui-monospace, "SFMono-Regular", Menlo, Consolas, "DejaVu Sans Mono", monospace; }
.hash { overflow-wrap: anywhere; }
.note, .faint { color: var(--faint); }
.strong { font-weight: 650; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 3px 18px; margin: 0; }
dt { color: var(--faint); }
dd { margin: 0; }
.cards { display: grid; grid-template-columns: repeat(3, 1fr); gap: 16px; margin-top: 24px; }
.card { padding: 14px 18px 12px; border: 1px solid var(--line); border-top: 5px solid var(--good); }
.card.missed { border-top-color: var(--bad); }
.card p { margin: 0; }
.card .value { font-size: 38px; line-height: 1.15; font-weight: 650; font-variant-numeric: tabular-nums; }
.card .value small { font-size: 20px; font-weight: 400; }
.card .counts { color: var(--faint); font-variant-numeric: tabular-nums; }
.card .state { color: var(--good); font-weight: 650; }
.card.missed .state { color: var(--bad); }
table { width: 100%; border-collapse: collapse; margin: 10px 0; font-size: 14px; }
th, td { padding: 5px 10px 5px 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { color: var(--faint); font-weight: 600; }
tfoot td { font-weight: 650; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.number + td:not(.number), th.number + th:not(.number) { padding-left: 22px; }
.classes ul { margin: 0; padding: 0; list-style: none; }
.classes li + li { margin-top: 6px; }
.classes td:first-child { width: 13%; }
.classes td:nth-child(3) { width: 34%; }
.classes td { overflow-wrap: anywhere; }
svg { display: block; width: 100%; height: auto; margin-top: 10px; font-size: 13.5px; }
svg text { fill: var(--ink); }
svg .head, svg .axis, svg .faint { fill: var(--faint); }
svg .head { font-weight: 600; }
svg .axis { font-size: 12.5px; }
svg .faint { paint-order: stroke; stroke: var(--paper); stroke-width: 5px; }
svg .strong { font-weight: 650; fill: var(--ink); }
svg .figure { font-variant-numeric: tabular-nums; }
svg .grid { stroke: var(--line); }
svg .track { fill: var(--track); }
svg .agreed, .key.on-time, svg rect.on-time { fill: var(--on-time); background: var(--on-time); }
svg .faded { opacity: 0.16; }
svg rect.earlier, svg rect.later { fill: #5b7fa6; }
svg rect.overdue, .key.overdue { fill: var(--overdue); background: var(--overdue); }
svg rect.open, .key.open { fill: var(--open); background: var(--open); }
svg .on-on-time, svg .on-overdue { fill: #fff; }
.legend { display: flex; gap: 6px 8px; align-items: center; }
.key { display: inline-block; width: 14px; height: 14px; }
.legend .key:not(:first-child) { margin-left: 16px; }
footer { margin-top: 40px; border-top: 1px solid var(--line); }
footer h2 { margin-top: 20px; }
@media screen and (max-width: 800px) { main { padding: 8px 16px; } .cards { grid-template-columns: 1fr; } }
@media print {
  body { background: none; font-size: 11px; } main { max-width: none; margin: 0; padding: 0; }
  body > input, body > label { display: none; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  section, tr, .card { break-inside: avoid; } section:has(.classes) { break-inside: auto; }
  h2 { break-after: avoid; } h1 { font-size: 20px; } h2 { font-size: 15px; } table, code { font-size: 10.5px; }
  .card .value { font-size: 26px; }
}
`

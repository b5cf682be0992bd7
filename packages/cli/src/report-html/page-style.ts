import { createHash } from 'node:crypto'

const text = `*{box-sizing:border-box}html{-webkit-text-size-adjust:100%}
body{font:15px/1.5 system-ui,"Noto Sans CJK SC","Microsoft YaHei",sans-serif;max-width:52rem;margin:0 auto;padding:1.25rem;color:#1a1a1a;background:#fff;overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .25rem}h2{font-size:1.2rem;margin:2rem 0 .6rem;padding-bottom:.2rem;border-bottom:2px solid #234a68;break-after:avoid}
h3{font-size:1rem;margin:1.1rem 0 .4rem;break-after:avoid}p{margin:.3rem 0}small{color:#444}
.scheme+.scheme{margin-top:3rem}.lead{color:#333;margin:0 0 .8rem}
.mark,.box{border:1px solid #8a5a00;border-left-width:6px;background:#fff7e0;padding:.5rem .75rem;margin:.75rem 0;break-inside:avoid}
.mark{font-weight:700}.box strong{display:block}.warn{border-color:#9b1c1c;background:#fdf0ef}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.2rem,1fr));gap:.6rem;margin:1rem 0;padding:0}
.tile{border:1px solid #b8c4ce;border-radius:.3rem;padding:.5rem .7rem;break-inside:avoid}.tile dt{color:#444;font-size:.85rem}
.tile dd{margin:0;font-size:1.35rem;font-weight:700;line-height:1.25;font-variant-numeric:tabular-nums}.tile dd small{display:block;font-size:.8rem;font-weight:400}
.chart{list-style:none;margin:.4rem 0;padding:0}.row{display:grid;grid-template-columns:2rem minmax(0,15rem) minmax(0,1fr) 8rem;gap:.5rem;align-items:center;padding:.18rem 0;break-inside:avoid}
.place{text-align:right;color:#333;font-variant-numeric:tabular-nums}.name{display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden;line-height:1.3}
.amount{font-variant-numeric:tabular-nums;line-height:1.25}.amount small{display:block}svg{display:block;height:16px;overflow:visible}
.dense{columns:2;column-gap:1.25rem;font-size:.78rem}.dense .row{grid-template-columns:1.9rem minmax(0,7.6rem) minmax(0,1fr) 5.2rem;gap:.3rem;padding:.1rem 0}.dense svg{height:11px}
.track{fill:#e7ebef}.axis{stroke:#444;stroke-width:1}.fill{fill:#3f6d91;stroke:#1d3b54}.green{fill:#1d7d5a;stroke:#0c4a33}.blue{fill:#2a6fb0;stroke:#123f6b}
.yellow{fill:#e3b505;stroke:#6b5300}.orange{fill:#cf5c0a;stroke:#7a3200}.red{fill:#b3261e;stroke:#6e120d}.black{fill:#2b2b2b;stroke:#000}.grey{fill:#7b8591;stroke:#4b535c}
.gain{fill:#2a6fb0;stroke:#123f6b}.loss{fill:#cf5c0a;stroke:#7a3200}
table{border-collapse:collapse;width:100%;font-size:.84rem;margin:.4rem 0 1rem}caption{text-align:left;font-weight:700;padding:.2rem 0}
th,td{border:1px solid #b8c4ce;padding:.25rem .4rem;text-align:right;vertical-align:top;font-variant-numeric:tabular-nums}thead th{background:#eef2f5;text-align:center;vertical-align:middle}
.text{text-align:left}th,td,td small{overflow-wrap:normal}thead th{min-width:2.9rem;word-break:keep-all}td{word-break:keep-all}td.text{word-break:normal}.long,.long *{overflow-wrap:anywhere;word-break:normal}td.text,td.text *{overflow-wrap:anywhere}td.text{min-width:7rem}td b,td small{display:block}td small{line-height:1.3}tr{break-inside:avoid}thead{display:table-header-group}
.terms{display:grid;grid-template-columns:minmax(6.5rem,10rem) minmax(0,1fr);gap:.15rem .75rem;margin:.3rem 0}.terms dt{color:#444}.terms dd{margin:0}
.card{border:1px solid #b8c4ce;border-radius:.3rem;padding:.5rem .8rem;margin:.6rem 0;break-inside:avoid}.card h3{margin:.1rem 0 .3rem}
.lists{display:grid;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr));gap:.8rem}.lists .card{margin:0}.lists ol{margin:.2rem 0;padding-left:1.6rem}
.cases{font-size:.82rem;color:#333}.notices{font-size:.84rem}
@media (max-width:600px){body{padding:.8rem}.row{grid-template-columns:1.9rem minmax(0,1fr) 6.6rem;gap:.1rem .4rem}.row .bar{grid-column:2/4;grid-row:2}.row .amount{grid-column:3;grid-row:1;text-align:right}.row .name{grid-column:2;grid-row:1}
.dense{columns:1;font-size:.84rem}.dense .row{grid-template-columns:1.9rem minmax(0,1fr) 6.6rem}.terms{grid-template-columns:1fr}.terms dt{margin-top:.3rem;font-weight:700}.terms dd{padding-left:.6rem}
table,tbody,tr,td,th,caption{display:block;width:100%}thead{display:none}tr{border:1px solid #b8c4ce;border-radius:.3rem;margin:.5rem 0;padding:.25rem .6rem}
td,tbody th{border:0;border-bottom:1px solid #e2e7eb;padding:.2rem 0;display:grid;grid-template-columns:minmax(0,2fr) minmax(0,3fr);gap:.5rem;text-align:right}td:last-child{border-bottom:0}
td::before,tbody th::before{content:attr(data-label);text-align:left;font-weight:400;color:#444}td.empty{display:none}td,td small{overflow-wrap:anywhere;word-break:normal}td.text{min-width:0}}
@media not all and (max-width:600px){.counting td:nth-child(1){width:20%}.counting td:nth-child(2){width:45%}}
@page{size:A4;margin:14mm 12mm}
@media print{body{max-width:none;margin:0;padding:0;font-size:10.5pt}svg *,.mark,.box,thead th{-webkit-print-color-adjust:exact;print-color-adjust:exact}.scheme+.scheme,.definitions{break-before:page}h2{margin-top:1.4rem}}`

/** How the report looks on a screen, a phone and A4 paper (页面样式). Colours differ in lightness, and text says what they say. */
export const pageStyle: string = text

/** The only style that the page may apply: its digest for the content security policy. */
export const pageStyleDigest: string = createHash('sha256').update(text).digest('base64')

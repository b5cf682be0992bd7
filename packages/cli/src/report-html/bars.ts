import { html, type Html } from './html.js'

/** A drawn bar (条形): from one place of the track to another, both in per cent of its width. */
interface Bar {
  readonly from: number
  readonly to: number
  /** A class of the page's style: the colour of a grade, gain or loss. */
  readonly paint: string
  /** Where zero lies, when it is not at the left. */
  readonly zero: number | null
}

/** One row of a chart: place, name, bar, and what is written beside it. */
export interface ChartRow {
  readonly place: string
  readonly name: string
  readonly bar: Bar | null
  readonly amount: string
  readonly detail: string | null
}

const mostPlainRows = 30

/** Horizontal bars with names and figures as text (条形图): readable without colour, on paper and for screen readers. */
export function renderBars(rows: readonly ChartRow[]): Html {
  return html`<ol class="${rows.length > mostPlainRows ? 'chart dense' : 'chart'}">
    ${rows.map(renderRow)}
  </ol>`
}

function renderRow({ place, name, bar, amount, detail }: ChartRow): Html {
  return html`<li class="row">
    <span class="place">${place}</span><span class="name" title="${name}">${name}</span
    ><span class="bar">${bar === null ? null : drawBar(bar)}</span
    ><span class="amount">${amount}${detail === null ? null : html`<small>${detail}</small>`}</span>
  </li>`
}

function drawBar({ from, to, paint, zero }: Bar): Html {
  const start = Math.min(from, to)
  return html`<svg width="100%" aria-hidden="true">
    <rect class="track" width="100%" height="100%" />
    <rect class="${paint}" x="${cut(start)}%" width="${cut(Math.max(from, to) - start)}%" height="100%" />
    ${
      zero === null
        ? null
        : html`<line class="axis" x1="${cut(zero)}%" x2="${cut(zero)}%" y1="0" y2="100%" />`
    }
  </svg>`
}

/** Per cent with at most three decimals. */
function cut(share: number): string {
  return String(Math.round(share * 1000) / 1000)
}

/** Turns values into places on a track that holds zero, the least and the most of them (标尺). */
export function createScale(values: readonly number[], most = 0): (value: number) => number {
  const low = Math.min(0, ...values)
  const high = Math.max(most, 0, ...values)
  return (value) => (high === low ? 0 : ((value - low) / (high - low)) * 100)
}

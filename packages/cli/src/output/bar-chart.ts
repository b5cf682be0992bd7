import { escapeHtml } from './escape-html.js'

/** One bar: its name, its length, and what is written at its end. */
export interface Bar {
  readonly label: string
  readonly value: number
  readonly text: string
}

const rowHeight = 26
const labelWidth = 280
const barWidth = 400
const width = labelWidth + barWidth + 90

/** A horizontal bar chart as SVG (条形图), readable on screen, on paper and for screen readers. */
export function renderBarChart(title: string, bars: readonly Bar[]): string {
  const most = Math.max(...bars.map(({ value }) => value), 0)
  const scale = most <= 100 ? 100 : most
  const height = bars.length * rowHeight + 8
  const rows = bars.map((bar, index) => renderBar(bar, 4 + index * rowHeight, scale))
  return (
    `<svg role="img" viewBox="0 0 ${width} ${height}" xmlns="http://www.w3.org/2000/svg">` +
    `<title>${escapeHtml(title)}</title>${rows.join('')}</svg>`
  )
}

function renderBar({ label, value, text }: Bar, y: number, scale: number): string {
  const length = Math.max(0, Math.round((value / scale) * barWidth * 10) / 10)
  const middle = y + rowHeight / 2 + 4
  return (
    `<text x="${labelWidth - 8}" y="${middle}" text-anchor="end">${escapeHtml(shorten(label))}</text>` +
    `<rect x="${labelWidth}" y="${y + 4}" width="${length}" height="${rowHeight - 8}"/>` +
    `<text x="${labelWidth + length + 6}" y="${middle}">${escapeHtml(text)}</text>`
  )
}

function shorten(label: string): string {
  const signs = [...label]
  return signs.length > 36 ? `${signs.slice(0, 35).join('')}…` : label
}

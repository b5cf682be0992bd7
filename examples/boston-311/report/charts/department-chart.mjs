import { cutText } from '../../../terminal/display-width.mjs'
import { bothSvg, drawSvg } from '../both-languages.mjs'
import { escapeHtml } from '../escape-html.mjs'
import { formatCount, formatPercent } from '../format-figures.mjs'
import { words } from '../words.mjs'

const width = 1040
const row = 28
const top = 30
const bar = { x: 270, width: 350 }
const verdicts = ['on-time', 'overdue', 'open']
const columns = { 'on-time': 725, overdue: 805, open: 885, 'no-limit': 965, refused: 1040 }

/** On time, overdue and open as shares of the cases with a limit, one bar per department; counts beside it. */
export function drawDepartmentChart(departments) {
  return drawSvg(
    {
      width,
      height: top + departments.length * row + 4,
      title: words.departmentsChart,
      id: 'chart-departments'
    },
    [
      bothSvg({ x: 0, y: 14, name: 'head' }, words.department),
      ...Object.entries(columns).map(([verdict, x]) =>
        bothSvg(
          { x, y: 14, anchor: 'end', name: 'head' },
          verdict === 'no-limit' ? words.withoutLimit : words[verdict]
        )
      ),
      ...departments.map((entry, index) => drawDepartment(entry, top + index * row))
    ]
  )
}

function drawDepartment(entry, y) {
  const middle = y + row / 2 + 4
  const name = entry.department === '' ? words.noDepartment : { zh: entry.department, en: entry.department }
  const cut = { zh: cutText(name.zh, 36), en: cutText(name.en, 36) }
  const counts = Object.entries(columns).map(
    ([verdict, x]) =>
      `<text class="figure" x="${x}" y="${middle}" text-anchor="end">${formatCount(entry[verdict])}</text>`
  )
  const title = `<title>${escapeHtml(entry.department)}</title>`
  return `<g>${title}${bothSvg({ x: 0, y: middle, name: 'name' }, cut)}${drawShares(entry, y)}${counts.join('')}</g>`
}

function drawShares(entry, y) {
  const whole = verdicts.reduce((sum, verdict) => sum + entry[verdict], 0)
  const height = row - 9
  if (whole === 0) return bothSvg({ x: bar.x + 6, y: y + row / 2 + 4, name: 'faint' }, words.noLimitKnown)
  let x = bar.x
  let drawn = ''
  for (const verdict of verdicts) {
    const length = (bar.width * entry[verdict]) / whole
    if (entry[verdict] === 0) continue
    drawn += `<rect class="${verdict}" x="${round(x)}" y="${y + 4}" width="${round(length)}" height="${height}"/>`
    if (length >= 60) {
      drawn += `<text class="on-${verdict}" x="${round(x + length / 2)}" y="${y + row / 2 + 4}" text-anchor="middle">${formatPercent(entry[verdict], whole)} %</text>`
    }
    x += length
  }
  return drawn
}

function round(length) {
  return Math.round(length * 10) / 10
}

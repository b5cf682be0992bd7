import { bandColumns } from './band-columns.js'
import { drawBox, drawLine, type Paint } from './draw-box.js'
import type { DrawnBlock } from './draw-legend.js'
import { drawText, withTooltip } from './draw-text.js'
import type { StripDay, StripFold, StripWeek } from './list-strip-weeks.js'
import { palette } from './palette.js'
import type { TimelineWords } from './timeline-words.js'

const labelWidth = 96
const totalWidth = 76
const cellWidth = (bandColumns.right - bandColumns.left - labelWidth - totalWidth) / 7
const cellHeight = 50
const foldHeight = 30
const headHeight = 22

/** The days of a limit as weeks below each other, counted days dark and numbered, others pale with the reason. */
export function drawDayStrip(
  weeks: readonly (StripWeek | StripFold)[],
  top: number,
  words: TimelineWords
): DrawnBlock {
  const content: string[] = [...drawWeekdays(top, words)]
  let y = top + headHeight
  let month = ''
  for (const week of weeks) {
    if ('foldedDays' in week) {
      content.push(drawFold(week, y, words))
      y += foldHeight
      continue
    }
    const label = nameMonth(week, words)
    content.push(...drawWeek(week, y, label === month ? '' : label, words))
    month = label
    y += cellHeight
  }
  return { content, height: y - top }
}

/** A Monday, for the names of the weekdays. */
const monday = '2024-01-0'

function drawWeekdays(top: number, { weekday }: TimelineWords): readonly string[] {
  return Array.from({ length: 7 }, (_, i) =>
    drawText({
      x: xOf(i) + cellWidth / 2,
      y: top + 14,
      text: weekday(`${monday}${i + 1}`),
      size: 11,
      anchor: 'middle',
      fill: palette.soft
    })
  )
}

function xOf(column: number): number {
  return bandColumns.left + labelWidth + column * cellWidth
}

function nameMonth({ days }: StripWeek, words: TimelineWords): string {
  const first = days.find((day) => day !== null)
  return first === undefined || first === null
    ? ''
    : words.month(first.date.slice(0, 4), Number(first.date.slice(5, 7)))
}

function drawWeek({ days }: StripWeek, y: number, label: string, words: TimelineWords): readonly string[] {
  const counted = days.filter((day) => day !== null && day.number !== null).length
  return [
    drawText({ x: bandColumns.left, y: y + 18, text: label, mostWidth: labelWidth - 8 }),
    ...days.map((day, i) => (day === null ? '' : drawCell(day, xOf(i), y, words))),
    // Above the cells, so that no neighbour paints over the frame of a marked one.
    ...days.map((day, i) => (day === null ? '' : drawFrame(day, xOf(i), y))),
    drawText({
      x: bandColumns.right,
      y: y + 18,
      text: counted === 0 ? '–' : words.days(counted),
      anchor: 'end',
      bold: true
    })
  ]
}

function drawCell(day: StripDay, x: number, y: number, words: TimelineWords): string {
  const isCounted = day.number !== null
  const ink = isCounted ? palette.paper : palette.ink
  const room = cellWidth - 12
  const line = { x: x + 6, size: 10, fill: isCounted ? palette.paper : palette.soft, mostWidth: room }
  const mark = day.marks.map(({ label }) => label).join(words.list)
  const cell = [
    drawBox(
      { x, y, width: cellWidth, height: cellHeight },
      { ...paintOf(day), stroke: palette.paper, strokeWidth: 1.5 }
    ),
    drawText({
      x: x + 6,
      y: y + 16,
      text: nameDate(day, words),
      size: 13,
      bold: true,
      fill: ink
    }),
    day.number === null
      ? ''
      : drawText({
          ...line,
          x: x + cellWidth - 6,
          y: y + 15,
          text: words.dayNumber(day.number),
          anchor: 'end'
        }),
    drawText({ ...line, y: y + 30, text: day.name }),
    drawText({ ...line, y: y + 44, text: mark, bold: true, fill: isCounted ? palette.paper : palette.mark })
  ]
  const tooltip = [day.date, day.name, mark].filter((part) => part !== '').join(words.list)
  return withTooltip(tooltip, cell)
}

/** The day of the month; with the month on its first day. */
function nameDate({ date }: StripDay, words: TimelineWords): string {
  return date.endsWith('-01') ? words.day(date) : String(Number(date.slice(8)))
}

function paintOf({ number, kind }: StripDay): Paint {
  if (number !== null) return { fill: palette.counted }
  if (kind === 'day-off') return { fill: palette.holiday }
  return { fill: kind === 'rest-day' ? palette.rest : palette.faint }
}

function drawFrame({ marks }: StripDay, x: number, y: number): string {
  if (marks.length === 0) return ''
  const isDue = marks.some((mark) => mark.isDue)
  const inset = isDue ? 1.5 : 1
  const box = { x: x + inset, y: y + inset, width: cellWidth - 2 * inset, height: cellHeight - 2 * inset }
  return drawBox(box, { stroke: palette.mark, strokeWidth: isDue ? 3 : 1.5, dashed: !isDue })
}

function drawFold({ foldedDays, countedDays }: StripFold, y: number, words: TimelineWords): string {
  const middle = y + foldHeight / 2
  const { left, right } = bandColumns
  return [
    drawText({
      x: left,
      y: middle + 4,
      text: words.moreDays(words.days(foldedDays)),
      mostWidth: labelWidth - 8
    }),
    drawLine([xOf(0), middle], [xOf(7), middle], { stroke: palette.soft, strokeWidth: 2, dashed: true }),
    drawText({ x: right, y: middle + 4, text: words.days(countedDays), anchor: 'end', bold: true })
  ].join('\n')
}

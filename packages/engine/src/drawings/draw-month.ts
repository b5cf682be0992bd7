import { drawBox } from './draw-box.js'
import type { DrawnBlock } from './draw-legend.js'
import { drawText, withTooltip } from './draw-text.js'
import { drawBadge, paintOfDay } from './draw-day-cell.js'
import { kindOfDay } from './day-kind.js'
import type { CalendarMonth, CalendarYearDay } from './list-calendar-year.js'
import { palette } from './palette.js'
import { svgGroup } from './svg-element.js'
import { measureText } from './text-width.js'
import { writeHours, type YearWords } from './year-words.js'

/** Width of one month: seven cells. */
export const monthWidth = 266
const cellWidth = 38
const cellHeight = 34
const headHeight = 40
const nameSize = 8.5

/** How many weeks, from Monday, a month touches. */
export function countWeeks({ days }: CalendarMonth): number {
  return Math.ceil(((days[0]?.weekday ?? 1) - 1 + days.length) / 7)
}

/** Height of months with so many weeks. */
export function monthHeight(weeks: number): number {
  return headHeight + weeks * cellHeight
}

/** One month as a grid of weeks from Monday (月历), its totals in the head. */
export function drawMonth(month: CalendarMonth, x: number, y: number, words: YearWords): DrawnBlock {
  const skipped = (month.days[0]?.weekday ?? 1) - 1
  const place = (index: number): { x: number; y: number } => ({
    x: x + ((skipped + index) % 7) * cellWidth,
    y: y + headHeight + Math.floor((skipped + index) / 7) * cellHeight
  })
  const weeks = countWeeks(month)
  return {
    content: [
      drawHead(month, x, y, words),
      ...month.days.map((day, index) => drawDay(day, place(index), words)),
      ...listNameRuns(month.days).map((run) => drawRunName(run, place(run.index), words))
    ],
    height: monthHeight(weeks)
  }
}

function drawHead(month: CalendarMonth, x: number, y: number, words: YearWords): string {
  const name = words.month(month.month)
  const hours = month.milliseconds === null ? null : writeHours(month.milliseconds)
  const isKnown = month.uncovered < month.days.length
  const totals = isKnown ? words.totals(month.workdays, hours) : words.kinds['not-covered']
  return svgGroup({}, [
    drawText({ x, y: y + 15, text: name, size: 15, bold: true }),
    drawText({ x: x + monthWidth, y: y + 15, text: totals, size: 11, anchor: 'end', fill: palette.soft }),
    ...words.weekdays.map((weekday, i) =>
      drawText({
        x: x + (i + 0.5) * cellWidth,
        y: y + 34,
        text: weekday,
        size: 10,
        anchor: 'middle',
        fill: palette.soft
      })
    )
  ])
}

function drawDay(day: CalendarYearDay, { x, y }: { x: number; y: number }, words: YearWords): string {
  const kind = kindOfDay(day.day)
  const box = { x, y, width: cellWidth, height: cellHeight }
  const cell = [
    drawBox(box, { ...paintOfDay(kind), stroke: palette.line, strokeWidth: 0.6 }),
    drawText({
      x: x + 6,
      y: y + 15,
      text: String(Number(day.date.slice(8))),
      size: 13,
      bold: kind === 'day-off' || kind === 'extra-workday' || kind === 'own-hours',
      fill: kind === 'day-off' ? palette.holidayInk : kind === 'workday' ? palette.ink : inkOf(kind)
    }),
    drawBadge(kind, x + cellWidth, y, words, day.isLocal)
  ]
  return withTooltip(describeDay(day, words), cell)
}

function inkOf(kind: ReturnType<typeof kindOfDay>): string {
  return kind === 'rest-day' || kind === 'not-covered' || kind === 'assumed' ? palette.soft : palette.ink
}

function describeDay({ date, day, shifts }: CalendarYearDay, words: YearWords): string {
  const kind = words.kinds[kindOfDay(day)]
  const name = day?.name === undefined ? '' : `${words.list}${words.label(day.name)}`
  const source = day?.notice === undefined ? '' : `${words.list}${day.notice.number ?? day.notice.id}`
  const hours =
    shifts === null || shifts.length === 0
      ? ''
      : `${words.list}${shifts.map(({ from, to }) => `${from}–${to}`).join(' ')}`
  return `${date}${words.colon}${kind}${name}${source}${hours}`
}

/** Days of one week that share a name, so that it can be written once across them. */
interface NameRun {
  readonly index: number
  readonly cells: number
  readonly day: CalendarYearDay
}

function listNameRuns(days: readonly CalendarYearDay[]): readonly NameRun[] {
  const runs: NameRun[] = []
  days.forEach((day, index) => {
    if (day.day?.name === undefined) return
    const last = runs.at(-1)
    const goesOn =
      last !== undefined &&
      last.index + last.cells === index &&
      day.weekday !== 1 &&
      kindOfDay(last.day.day) === kindOfDay(day.day) &&
      last.day.day?.name?.zh === day.day.name.zh
    if (goesOn) runs[runs.length - 1] = { ...last, cells: last.cells + 1 }
    else runs.push({ index, cells: 1, day })
  })
  return runs
}

function drawRunName({ cells, day }: NameRun, { x, y }: { x: number; y: number }, words: YearWords): string {
  const { day: description } = day
  if (description?.name === undefined) return ''
  const room = cells * cellWidth - 4
  const text = words.label(description.name)
  const fullWidth = measureText(text, nameSize)
  // Less than most of a name says little; the tooltip and the list of days off do.
  if (fullWidth > 1.6 * room) return ''
  const isCut = fullWidth > room
  return drawText({
    x: isCut ? x + 3 : x + (cells * cellWidth) / 2,
    y: y + cellHeight - 5,
    text,
    size: nameSize,
    anchor: isCut ? 'start' : 'middle',
    fill: description.worked ? palette.ink : palette.holidayInk,
    mostWidth: room
  })
}

import type { MessageLanguage } from '@lijie/schema'
import type { WorkingCalendar } from '../calendar/index.js'
import { answer, type Decision } from '../kernel/index.js'
import { drawBox, type Box } from './draw-box.js'
import { drawLegend, type DrawnBlock, type LegendEntry } from './draw-legend.js'
import { countWeeks, drawMonth, monthHeight, monthWidth } from './draw-month.js'
import { drawBadge, paintOfDay } from './draw-day-cell.js'
import { drawPage } from './draw-page.js'
import { drawText } from './draw-text.js'
import { kindOfDay, type DayKind } from './day-kind.js'
import { drawSetDays } from './draw-set-days.js'
import { groupSetDays } from './group-set-days.js'
import { listCalendarYear, type CalendarYear } from './list-calendar-year.js'
import { palette } from './palette.js'
import { phraseSetDays } from './phrase-set-days.js'
import { writeHours, yearWords, type YearWords } from './year-words.js'

const margin = 28
const gap = 24
const width = 3 * monthWidth + 2 * gap + 2 * margin

/**
 * A year of a calendar as SVG text (年历图): twelve months, days off and make-up workdays marked, totals, all set days.
 * `title` says in words which calendar it is; a calendar itself knows only the id of its standard.
 *
 * Refused as `listCalendarYear` is: `calendar/not-covered`, `calendar/no-known-days`, `calendar/invalid-date`.
 */
export function drawYear(
  calendar: WorkingCalendar,
  year: number,
  { language, title = '' }: { readonly language: MessageLanguage; readonly title?: string }
): Decision<string> {
  const listed = listCalendarYear(calendar, year)
  if ('code' in listed) return { refused: [listed] }
  const words = yearWords(language)
  const top = drawTop(listed, title, words)
  const months = drawMonths(listed, margin + top.height, words)
  const legendTop = margin + top.height + months.height
  const legend = drawLegend(legendEntries(listed, words), {
    x: margin,
    y: legendTop,
    width: width - 2 * margin
  })
  const listTop = legendTop + legend.height + 8
  const list = drawSetDays(groupSetDays(listed), { x: margin, y: listTop, width: width - 2 * margin }, words)
  const svg = drawPage({
    width,
    height: listTop + list.height + margin,
    language,
    title: `${words.title(year)} ${title === '' ? calendar.standard : title}`,
    description: describeYear(listed, words),
    content: [...top.content, ...months.content, ...legend.content, ...list.content]
  })
  return answer(svg, [])
}

function drawTop(year: CalendarYear, title: string, words: YearWords): DrawnBlock {
  const right = width - margin
  const named = { x: margin, y: margin + 40, text: title, size: 12, fill: palette.soft }
  return {
    content: [
      drawText({ x: margin, y: margin + 18, text: words.title(year.year), size: 24, bold: true }),
      drawText({
        x: margin + 110,
        y: margin + 18,
        text: year.calendar,
        size: 12,
        fill: palette.soft,
        mostWidth: 360
      }),
      drawText({
        x: right,
        y: margin + 18,
        text: phraseTotals(year, words),
        size: 13,
        anchor: 'end',
        bold: true
      }),
      ...(title === '' ? [] : [drawText({ ...named, mostWidth: width - 2 * margin })])
    ],
    height: title === '' ? 44 : 64
  }
}

function phraseTotals({ workdays, milliseconds, uncovered }: CalendarYear, words: YearWords): string {
  const totals = words.totals(workdays, milliseconds === null ? null : writeHours(milliseconds))
  return uncovered === 0 ? totals : `${totals}${words.comma}${words.uncovered(uncovered)}`
}

function drawMonths(year: CalendarYear, top: number, words: YearWords): DrawnBlock {
  const content: string[] = []
  let y = top
  for (let row = 0; row < 4; row++) {
    const months = year.months.slice(row * 3, row * 3 + 3)
    months.forEach((month, column) => {
      content.push(...drawMonth(month, margin + column * (monthWidth + gap), y, words).content)
    })
    y += monthHeight(Math.max(...months.map(countWeeks))) + 18
  }
  return { content, height: y - top }
}

/** Only kinds of days that occur. */
function legendEntries({ months }: CalendarYear, words: YearWords): readonly LegendEntry[] {
  const days = months.flatMap((month) => month.days)
  const found = new Set<DayKind>(days.map(({ day }) => kindOfDay(day)))
  const order: readonly DayKind[] = [
    'workday',
    'rest-day',
    'day-off',
    'extra-workday',
    'own-hours',
    'assumed',
    'not-covered'
  ]
  const kinds = order
    .filter((kind) => found.has(kind))
    .map((kind) => ({ swatch: (box: Box) => drawSwatch(kind, box, words), label: words.kinds[kind] }))
  const local = days.find(({ isLocal }) => isLocal)
  if (local === undefined) return kinds
  const drawLocal = (box: Box): string =>
    drawBadge(kindOfDay(local.day), box.x + box.width, box.y - 2, words, true)
  return [...kinds, { swatch: drawLocal, label: words.local }]
}

function drawSwatch(kind: DayKind, box: Box, words: YearWords): string {
  const badge = drawBadge(kind, box.x + box.width, box.y - 1, words)
  return `${drawBox(box, { ...paintOfDay(kind), stroke: palette.line, strokeWidth: 0.6 })}${badge === '' ? '' : `\n${badge}`}`
}

function describeYear(year: CalendarYear, words: YearWords): string {
  const sets = groupSetDays(year).map((group) => phraseSetDays(group, words))
  const months = year.months.map((month) => {
    const hours = month.milliseconds === null ? null : writeHours(month.milliseconds)
    return `${words.month(month.month)}${words.colon}${words.totals(month.workdays, hours)}`
  })
  return [phraseTotals(year, words), ...months, ...sets].join('; ')
}

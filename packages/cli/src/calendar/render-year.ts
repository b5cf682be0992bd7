import {
  describeSetDays,
  groupSetDays,
  kindOfDay,
  type CalendarYear,
  type DayKind
} from '@lijie/engine/drawings'
import type { MessageLanguage } from '@lijie/schema'
import { calendarWords, type CalendarWords } from '../messages/calendar-words.js'
import { showText } from '../output/show-text.js'
import { countColumns, wrapText } from '../output/wrap-text.js'
import { dayMarks, renderMonths, type DayPainter } from './render-months.js'
import { writeHours } from './write-hours.js'

/** What a year is printed with. */
export interface YearPage {
  readonly language: MessageLanguage
  readonly columns: number
  readonly paint: DayPainter
  /** Title of the calendar. */
  readonly title: string
  /** First and last covered day, and the zone. */
  readonly coverage: readonly [string, string, string]
}

/** A year of a calendar as plain text: months, signs, totals, and the days that somebody sets. */
export function renderYear(year: CalendarYear, page: YearPage): string {
  const words = calendarWords(page.language)
  const isWhole = year.months.length > 1
  return [
    `${words.year(year.year, showText(page.title))}\n${showText(words.coverage(...page.coverage))}\n\n`,
    renderMonths(year.months, page.columns, words, page.paint),
    renderMarks(year, words, page),
    isWhole || year.uncovered > 0 ? `${renderTotal(year, words)}\n` : '',
    renderSetDays(year, page)
  ].join('')
}

function renderTotal({ workdays, milliseconds, uncovered }: CalendarYear, words: CalendarWords): string {
  const totals = words.totals(workdays, milliseconds === null ? null : writeHours(milliseconds))
  return `${words.yearTotal}  ${totals}${uncovered === 0 ? '' : `  ${words.uncovered(uncovered)}`}`
}

/** Only signs that occur. */
function renderMarks({ months }: CalendarYear, words: CalendarWords, { columns, paint }: YearPage): string {
  const found = new Set<DayKind>(months.flatMap(({ days }) => days.map(({ day }) => kindOfDay(day))))
  const kinds = (Object.keys(dayMarks) as DayKind[]).filter((kind) => kind !== 'workday' && found.has(kind))
  const lines: string[] = []
  let width = 0
  for (const kind of kinds) {
    const text = `${dayMarks[kind]} ${words.kinds[kind]}`
    const size = countColumns(text) + 3
    if (width === 0 || width + size > columns) {
      lines.push(paint(text, kind))
      width = size
    } else {
      lines[lines.length - 1] += `   ${paint(text, kind)}`
      width += size
    }
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}

/** Who sets days, and below it what. */
function renderSetDays(year: CalendarYear, { language, columns }: YearPage): string {
  const bySource = new Map<string, string[]>()
  for (const group of groupSetDays(year)) {
    const { text, source } = describeSetDays(group, language)
    bySource.set(source, [...(bySource.get(source) ?? []), text])
  }
  const lines = [...bySource].flatMap(([source, texts]) => [
    '',
    wrapText(showText(source), columns),
    ...texts.map((text) => `  ${wrapText(showText(text), columns - 4).replaceAll('\n', '\n    ')}`)
  ])
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}

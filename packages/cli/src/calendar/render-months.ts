import { kindOfDay, type CalendarMonth, type CalendarYearDay, type DayKind } from '@lijie/engine/drawings'
import type { CalendarWords } from '../messages/calendar-words.js'
import { countColumns } from '../output/wrap-text.js'
import { writeHours } from './write-hours.js'

/** Colours a text according to a kind of day; leaves it as it is where there are no colours. */
export type DayPainter = (text: string, kind: DayKind) => string

/** Columns of one month: seven days of two digits and a sign, and a little more for its totals. */
const monthColumns = 23
const gap = '   '

/** The sign behind a day that is not an ordinary workday. ASCII, because other signs differ in width between terminals. */
export const dayMarks: Readonly<Record<DayKind, string>> = {
  workday: ' ',
  'rest-day': '-',
  'day-off': '*',
  'extra-workday': '+',
  'own-hours': '~',
  assumed: '!',
  'not-covered': '?'
}

/** Months as grids of weeks from Monday, as many beside each other as fit into so many columns, at most three. */
export function renderMonths(
  months: readonly CalendarMonth[],
  columns: number,
  words: CalendarWords,
  paint: DayPainter
): string {
  const beside = Math.max(1, Math.min(3, Math.floor((columns + gap.length) / (monthColumns + gap.length))))
  const rows: string[] = []
  for (let at = 0; at < months.length; at += beside) {
    const blocks = months.slice(at, at + beside).map((month) => renderMonth(month, words, paint))
    const height = Math.max(...blocks.map(({ length }) => length))
    for (let line = 0; line < height; line++) {
      const cells = blocks.map((block) => block[line] ?? { text: '', columns: 0 })
      rows.push(
        cells
          .map((cell) => cell.text + ' '.repeat(monthColumns - cell.columns))
          .join(gap)
          .trimEnd()
      )
    }
    rows.push('')
  }
  return `${rows.join('\n')}\n`
}

/** A line and the columns it takes, colours not counted. */
interface Line {
  readonly text: string
  readonly columns: number
}

function renderMonth(month: CalendarMonth, words: CalendarWords, paint: DayPainter): readonly Line[] {
  const hours = month.milliseconds === null ? null : writeHours(month.milliseconds)
  const isKnown = month.uncovered < month.days.length
  const totals = isKnown ? words.totals(month.workdays, hours) : words.kinds['not-covered']
  return [
    lineOf(words.month(month.month)),
    lineOf(words.weekdays.map((weekday) => padStart(weekday, 2)).join(' ')),
    ...listWeeks(month.days).map((week) => renderWeek(week, paint)),
    lineOf(totals)
  ]
}

function lineOf(text: string): Line {
  return { text, columns: countColumns(text) }
}

function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - countColumns(text))) + text
}

type Week = readonly (CalendarYearDay | null)[]

function listWeeks(days: readonly CalendarYearDay[]): readonly Week[] {
  const skipped = Array.from({ length: (days[0]?.weekday ?? 1) - 1 }, () => null)
  const cells = [...skipped, ...days]
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, i) => cells.slice(i * 7, i * 7 + 7))
}

function renderWeek(week: Week, paint: DayPainter): Line {
  const cells = week.map((day) => {
    if (day === null) return '   '
    const kind = kindOfDay(day.day)
    return paint(String(Number(day.date.slice(8))).padStart(2) + dayMarks[kind], kind)
  })
  return { text: cells.join(''), columns: week.length * 3 }
}

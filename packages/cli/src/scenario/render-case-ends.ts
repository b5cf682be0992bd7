import type { StartedClock } from '@lijie/engine/clock'
import { deadlineWords } from '@lijie/engine/time-limits'
import { runCommandWords } from '../messages/run-words.js'
import { showText } from '../output/show-text.js'
import { createTextTable } from '../output/text-table.js'
import { countColumns } from '../output/wrap-text.js'
import type { Namer } from './create-namer.js'
import type { TimelineView } from './render-timeline.js'
import type { Timeline } from './timeline.js'

/** How cases and their clocks stand at the end (结束时的案件与计时), as tables. */
export async function renderCaseEnds(
  { cases, until, head }: Timeline,
  namer: Namer,
  { language, columns, paint }: Pick<TimelineView, 'language' | 'columns' | 'paint'>
): Promise<string> {
  const { headings, none, ...words } = runCommandWords(language).timeline
  const rows = cases.map(({ record }) => [
    record.case,
    ...[record.version, record.rounds, record.returns, record.extensions, record.suspensions].map(String),
    namer.state(record.state)
  ])
  const judge = ({ verdict, overdueMs }: StartedClock): string =>
    verdict === 'overdue' && overdueMs > 0
      ? words.late(deadlineWords(language).duration(overdueMs - (overdueMs % 60_000) || overdueMs))
      : words.verdict[verdict]
  const clocks = cases.flatMap(({ record, clocks: states }) =>
    states.flatMap((state) => {
      if (state.status === 'not-started') return []
      const due = state.dueAt === null ? none : namer.shortMoment(state.dueAt)
      const light = state.lights.find(({ id }) => id === state.light)?.label
      const shown = light === undefined ? none : namer.label(light)
      return [
        [record.case, namer.label(state.label), words.clockStatus[state.status], due, shown, judge(state)]
      ]
    })
  )
  const last = headings.case.length - 1
  const sides = headings.case.map((_, index) => (index === 0 || index === last ? 'left' : 'right'))
  if (cases.length === 0) return ''
  return [
    paint(headings.cases, 'title'),
    (await createTextTable(headings.case, rows, sides, fitLast([headings.case, ...rows], columns))).trimEnd(),
    ...(clocks.length === 0
      ? []
      : [
          '',
          paint(headings.clocks(namer.moment(until)), 'title'),
          (await createTextTable(headings.clock, clocks)).trimEnd()
        ]),
    ...(head === null ? [] : ['', words.head(head.sequence, head.hash)]),
    ''
  ].join('\n')
}

/** How wide the last column of a table may be on a terminal: each other one takes its widest cell and three columns. */
function fitLast(rows: readonly (readonly string[])[], columns: number): number {
  const others = (rows[0] ?? []).slice(0, -1)
  const widths = others.map((_, index) =>
    Math.max(...rows.map((row) => countColumns(showText(row[index] ?? ''))))
  )
  return Math.max(12, columns - 4 - widths.reduce((sum, width) => sum + width + 3, 0))
}

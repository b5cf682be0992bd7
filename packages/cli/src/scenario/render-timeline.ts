import { deadlineWords } from '@lijie/engine/time-limits'
import type { Rulebook } from '@lijie/engine'
import type { MessageLanguage, Scenario } from '@lijie/schema'
import { runCommandWords } from '../messages/run-words.js'
import { showText } from '../output/show-text.js'
import { countColumns, wrapText } from '../output/wrap-text.js'
import { nameStandards } from './name-standards.js'
import type { LinePainter, LineTone, TimelineLine } from './timeline-line.js'
import type { Timeline } from './timeline.js'
import { describeEntry } from './describe-entry.js'
import { createNamer, type Namer } from './create-namer.js'
import { renderCaseEnds } from './render-case-ends.js'

/** How a timeline is written. */
export interface TimelineView {
  readonly rulebook: Rulebook
  readonly language: MessageLanguage
  readonly columns: number
  readonly paint: LinePainter
}

/**
 * A played scenario in words (时间线): day by day what was done, refused and fired, then how cases and clocks stand. Lines are
 * broken at the width of the terminal.
 */
export async function renderTimeline(
  scenario: Scenario,
  timeline: Timeline,
  view: TimelineView
): Promise<string> {
  const { rulebook, language, columns, paint } = view
  const words = runCommandWords(language).timeline
  const namer = createNamer(rulebook, language)
  const head = (text: string, tone?: LineTone): readonly string[] =>
    wrapText(showText(text), columns)
      .split('\n')
      .map((line) => (tone === undefined ? line : paint(line, tone)))
  const widest = findWidest(timeline)
  const body = listDays(timeline, namer).flatMap(({ date, lines }) => [
    '',
    paint(deadlineWords(language).day(date), 'title'),
    ...lines.flatMap((line) => layOut(line, widest, view))
  ])
  const tables = await renderCaseEnds(timeline, namer, view)
  return [
    ...head(namer.label(scenario.title), 'title'),
    ...(scenario.synthetic === true ? head(words.synthetic, 'warning') : []),
    ...(scenario.note === undefined ? [] : head(namer.label(scenario.note))),
    ...nameStandards(rulebook, words.standards).flatMap((line) => head(line)),
    ...body,
    '',
    tables
  ].join('\n')
}

interface TimelineDay {
  readonly date: string
  readonly lines: readonly TimelineLine[]
}

function listDays({ entries }: Timeline, namer: Namer): readonly TimelineDay[] {
  const days: { date: string; lines: TimelineLine[] }[] = []
  for (const entry of entries) {
    const date = namer.dateOf(entry.at)
    if (days.at(-1)?.date !== date) days.push({ date, lines: [] })
    days.at(-1)?.lines.push(describeEntry(entry, namer))
  }
  return days
}

/** How many columns the longest case id takes. */
function findWidest({ entries }: Timeline): number {
  const ids = new Set(entries.map((entry) => entry.case))
  return Math.max(0, ...[...ids].map((id) => countColumns(showText(id))))
}

/** Time and case in the margin, everything else beside it. */
function layOut(line: TimelineLine, widest: number, { columns, paint }: TimelineView): readonly string[] {
  // A case id that is very long takes a line of its own.
  const margin = Math.min(widest, 24) + 9
  const room = Math.max(columns - margin, 30)
  const pad = ' '.repeat(margin)
  const id = showText(line.case)
  const start = `${line.time}  ${id}`
  const gap = margin - countColumns(start)
  const [first = '', ...more] = wrapText(showText(line.head), room).split('\n')
  const painted = [first, ...more].map((text) => paint(text, line.tone))
  const details = line.details.flatMap((detail) =>
    wrapText(showText(detail), room - 2)
      .split('\n')
      .map((text, index) => `${pad}${index === 0 ? '' : '  '}${paint(text, 'detail')}`)
  )
  const lead =
    gap < 2 ? [start, `${pad}${painted[0] ?? ''}`] : [`${start}${' '.repeat(gap)}${painted[0] ?? ''}`]
  return [...lead, ...painted.slice(1).map((text) => `${pad}${text}`), ...details]
}

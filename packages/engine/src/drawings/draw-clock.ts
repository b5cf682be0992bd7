import type { MessageLanguage } from '@lijie/schema'
import { formatInstant, type WorkingCalendar } from '../calendar/index.js'
import type { ClockState, StartedClock } from '../clock/index.js'
import type { CompiledTimeLimits } from '../time-limits/index.js'
import { bandColumns } from './band-columns.js'
import { drawDayBands } from './draw-day-bands.js'
import { drawHeading } from './draw-heading.js'
import { drawLegend } from './draw-legend.js'
import { drawNotices } from './draw-notices.js'
import { drawPage } from './draw-page.js'
import { drawShare, percentUsed } from './draw-share.js'
import { foldBands } from './fold-bands.js'
import { listClockBands } from './list-clock-bands.js'
import { listClockMarks, type InstantMark } from './list-clock-marks.js'
import { listBandLegend } from './list-legend.js'
import { readIso } from './read-iso.js'
import { timelineWords, type TimelineWords } from './timeline-words.js'

/** What a picture of a clock is drawn with. */
export interface ClockDrawing {
  readonly language: MessageLanguage
  /** The ones that the clock was folded with. */
  readonly timeLimits: CompiledTimeLimits
  /** The calendars that events changed to, by id. */
  readonly calendars?: ReadonlyMap<string, WorkingCalendar>
}

/**
 * A clock as SVG text (计时图): how much of its limit is used, and each day as a band of 24 hours with what it counted, when it
 * stood still and why, what happened, the deadline and the points of escalation. A clock that nothing started has only a
 * heading.
 */
export function drawClock(state: ClockState, drawing: ClockDrawing): string {
  const words = timelineWords(drawing.language)
  const unit = drawing.timeLimits.units.get(state.limit.unit)
  const title = `${words.label(state.label)}${words.colon}${words.limit(state.limit, unit?.label ?? null)}`
  if (state.status === 'not-started') return drawNotStarted(title, words, drawing)
  const marks = listClockMarks(state, drawing.timeLimits.units, words)
  const sentence = phraseClock(state, drawing.timeLimits, words)
  const heading = drawHeading({ title, sentence, total: words.states[state.status] })
  const share = drawShare(state, heading.height, words)
  const bandsTop = heading.height + share.height + 6
  const setting = { timeLimits: drawing.timeLimits, calendars: drawing.calendars ?? new Map() }
  const bands = foldBands(listClockBands(state, marks, setting, words), words)
  const days = drawDayBands(bands, bandsTop)
  const place = { x: bandColumns.left, width: bandColumns.right - bandColumns.left }
  const legendTop = bandsTop + days.height + 14
  const legend = drawLegend(listBandLegend(bands, words), { ...place, y: legendTop })
  const notices = drawNotices(state.notices, { ...place, y: legendTop + legend.height }, words)
  return drawPage({
    width: bandColumns.right + bandColumns.left,
    height: legendTop + legend.height + notices.height + 16,
    language: drawing.language,
    title: `${title}${words.list}${words.states[state.status]}`,
    description: [sentence, ...marks.map((mark) => phraseMark(mark, drawing.timeLimits, words))].join('; '),
    content: [...heading.content, ...share.content, ...days.content, ...legend.content, ...notices.content]
  })
}

function drawNotStarted(title: string, words: TimelineWords, { language }: ClockDrawing): string {
  const total = words.states['not-started']
  const heading = drawHeading({ title, sentence: '', total })
  return drawPage({
    width: bandColumns.right + bandColumns.left,
    height: heading.height,
    language,
    title: `${title}${words.list}${total}`,
    description: total,
    content: heading.content
  })
}

function phraseClock(state: StartedClock, timeLimits: CompiledTimeLimits, words: TimelineWords): string {
  const { startedAt, dueAt, asOf, stoppedAt, verdict, exempt } = state
  const moments: readonly (readonly [string, number | null])[] = [
    [words.start, startedAt],
    [words.due, dueAt],
    [words.stopped, stoppedAt],
    [words.now, stoppedAt === null ? asOf : null]
  ]
  const parts = moments.flatMap(([label, at]) =>
    at === null ? [] : [`${label} ${writeMoment(at, timeLimits, words)}`]
  )
  return [
    ...parts,
    ...(dueAt === null ? [words.dueUnknown] : []),
    `${words.used} ${percentUsed(state)}%`,
    ...(verdict === 'open' ? [] : [words.verdicts[verdict]]),
    ...(exempt ? [words.exempt] : [])
  ].join(words.list)
}

function phraseMark(
  { at, label }: InstantMark,
  timeLimits: CompiledTimeLimits,
  words: TimelineWords
): string {
  return `${writeMoment(at, timeLimits, words)} ${label}`
}

function writeMoment(at: number, { zone }: CompiledTimeLimits, words: TimelineWords): string {
  const { date, clock } = readIso(formatInstant(zone, at))
  return `${date} ${words.weekday(date)} ${clock}`
}

import type { DayBand } from './day-band.js'
import type { DayKind } from './day-kind.js'
import { piecePaints } from './draw-day-band.js'
import type { LegendEntry } from './draw-legend.js'
import type { StripFold, StripWeek } from './list-strip-weeks.js'
import { palette } from './palette.js'
import type { TimelineWords } from './timeline-words.js'

const border = { stroke: palette.line, strokeWidth: 0.6 }

/** The legend of days as bands: only what the picture holds. */
export function listBandLegend(bands: readonly DayBand[], words: TimelineWords): readonly LegendEntry[] {
  const pieces = new Set(bands.flatMap((band) => band.pieces.map(({ kind }) => kind)))
  const order = ['counted', 'ahead', 'overdue', 'paused', 'shift'] as const
  return [
    ...order
      .filter((kind) => pieces.has(kind))
      .map((kind) => ({ swatch: piecePaints[kind], label: words[kind] })),
    ...listBackgrounds(new Set(bands.map(({ kind }) => kind)), words)
  ]
}

/** The legend of days as weeks: only what the picture holds. */
export function listStripLegend(
  weeks: readonly (StripWeek | StripFold)[],
  words: TimelineWords
): readonly LegendEntry[] {
  const days = weeks.flatMap((week) => ('days' in week ? week.days : [])).filter((day) => day !== null)
  const skipped = new Set(days.filter(({ number }) => number === null).map(({ kind }) => kind))
  const isOther = [...skipped].some((kind) => kind !== 'day-off' && kind !== 'rest-day')
  return [
    { swatch: piecePaints.counted, label: words.counted },
    ...listBackgrounds(skipped, words),
    ...(isOther ? [{ swatch: { fill: palette.faint, ...border }, label: words.notCounted }] : [])
  ]
}

function listBackgrounds(kinds: ReadonlySet<DayKind | null>, words: TimelineWords): readonly LegendEntry[] {
  const fills = { 'rest-day': palette.rest, 'day-off': palette.holiday } as const
  return (['rest-day', 'day-off'] as const)
    .filter((kind) => kinds.has(kind))
    .map((kind) => ({ swatch: { fill: fills[kind], ...border }, label: words.kinds[kind] }))
}

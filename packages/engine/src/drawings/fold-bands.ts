import type { DayBand } from './day-band.js'
import type { TimelineWords } from './timeline-words.js'

/** So many days are shown one by one; of more, stretches of days on which nothing happens are folded. */
const mostBands = 24
/** Shorter stretches are not worth folding. */
const fewestFolded = 4

/** Days as they are, or with quiet stretches folded into one line each, so that a long story stays readable. */
export function foldBands(bands: readonly DayBand[], words: TimelineWords): readonly DayBand[] {
  if (bands.length <= mostBands) return bands
  const folded: DayBand[] = []
  let quiet: DayBand[] = []
  const flush = (): void => {
    folded.push(...(quiet.length < fewestFolded ? quiet : [foldQuiet(quiet, words)]))
    quiet = []
  }
  for (const [index, band] of bands.entries()) {
    if (band.marks.length === 0 && index > 0 && index < bands.length - 1) quiet.push(band)
    else {
      flush()
      folded.push(band)
    }
  }
  flush()
  return folded
}

function foldQuiet(bands: readonly DayBand[], words: TimelineWords): DayBand {
  const total = bands
    .flatMap(({ pieces }) => pieces)
    .filter(({ kind }) => kind === 'counted' || kind === 'overdue')
    .reduce((sum, { from, to }) => sum + to - from, 0)
  const first = (bands[0] as DayBand).label
  const last = (bands.at(-1) as DayBand).label
  return {
    label: words.moreDays(words.days(bands.length)),
    kind: 'workday',
    isFolded: true,
    pieces: [],
    marks: [],
    total: total === 0 ? '–' : words.duration(total),
    note: `${first.slice(0, 10)} – ${last.slice(0, 10)}`
  }
}

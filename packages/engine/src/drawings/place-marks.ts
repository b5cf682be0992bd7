import type { BandMark } from './day-band.js'
import { measureText } from './text-width.js'

/** A mark with the line of text it stands on: 0 is next to the band. */
export interface PlacedMark extends BandMark {
  readonly x: number
  readonly lane: number
}

/** Size of the labels. */
export const markSize = 10.5
/** Longer labels are cut. */
export const mostMarkWidth = 280
const gap = 8

/**
 * Puts the labels of a day on as few lines as they need, so that no label covers another and no mark's line runs through
 * a label. Labels begin at their mark; from right to left, each goes above all that begin under it.
 */
export function placeMarks(marks: readonly BandMark[], xOf: (at: number) => number): readonly PlacedMark[] {
  const placed: PlacedMark[] = []
  for (const mark of marks.toSorted((a, b) => b.at - a.at)) {
    const x = xOf(mark.at)
    const end = x + Math.min(measureText(mark.label, markSize), mostMarkWidth) + gap
    const below = placed.filter((one) => one.x < end)
    placed.push({ ...mark, x, lane: Math.max(-1, ...below.map(({ lane }) => lane)) + 1 })
  }
  return placed
}

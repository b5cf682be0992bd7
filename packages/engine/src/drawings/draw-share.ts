import type { StartedClock } from '../clock/index.js'
import { bandColumns } from './band-columns.js'
import { drawBox, drawLine } from './draw-box.js'
import type { DrawnBlock } from './draw-legend.js'
import { drawText } from './draw-text.js'
import { palette } from './palette.js'
import type { TimelineWords } from './timeline-words.js'

const barHeight = 14

/** Percent of a limit, whole: 75 of 3/4; what is begun is not yet reached, so it is rounded down. */
export function percentUsed({ used }: Pick<StartedClock, 'used'>): number {
  return Math.floor((used.numerator * 100) / used.denominator)
}

/** How much of its limit a clock has used, as a bar; overdue time goes on behind the limit. */
export function drawShare(state: StartedClock, top: number, words: TimelineWords): DrawnBlock {
  const { left, right } = bandColumns
  const { elapsedMs, totalMs, overdueMs, remainingMs } = state
  const width = right - left
  const whole = Math.max(elapsedMs, totalMs, 1)
  const x = (milliseconds: number): number => left + (milliseconds / whole) * width
  const box = (from: number, to: number): { x: number; y: number; width: number; height: number } => ({
    x: x(from),
    y: top,
    width: x(to) - x(from),
    height: barHeight
  })
  const limit = Math.min(elapsedMs, totalMs)
  const rest =
    overdueMs > 0
      ? `${words.overdueBy} ${words.duration(floorToMinute(overdueMs))}`
      : `${words.remaining} ${words.duration(floorToMinute(remainingMs))}`
  return {
    content: [
      drawBox(box(0, whole), { fill: palette.paper, stroke: palette.line, strokeWidth: 1 }),
      drawBox(box(0, limit), { fill: palette.counted }),
      overdueMs > 0 ? drawBox(box(totalMs, elapsedMs), { fill: palette.mark, hatched: palette.paper }) : '',
      drawLine([x(totalMs), top - 3], [x(totalMs), top + barHeight + 3], {
        stroke: palette.ink,
        strokeWidth: 2
      }),
      drawText({
        x: left,
        y: top + barHeight + 16,
        text: `${words.used} ${words.duration(floorToMinute(elapsedMs))}${words.brackets(`${percentUsed(state)}%`)}`,
        size: 11
      }),
      drawText({ x: right, y: top + barHeight + 16, text: rest, size: 11, anchor: 'end' })
    ],
    height: barHeight + 30
  }
}

function floorToMinute(milliseconds: number): number {
  return milliseconds < 60_000 ? milliseconds : Math.floor(milliseconds / 60_000) * 60_000
}

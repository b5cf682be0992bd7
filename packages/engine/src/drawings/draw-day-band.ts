import { bandColumns, xOfClock } from './band-columns.js'
import type { BandPiece, DayBand } from './day-band.js'
import type { DayKind } from './day-kind.js'
import { drawBox, drawLine, type Paint } from './draw-box.js'
import type { DrawnBlock } from './draw-legend.js'
import { drawText } from './draw-text.js'
import { palette } from './palette.js'
import { markSize, mostMarkWidth, placeMarks, type PlacedMark } from './place-marks.js'
import { svgElement } from './svg-element.js'

const bandHeight = 16
const padding = 4
const laneHeight = 14

/** How the stretches of a day are painted. */
export const piecePaints: Readonly<Record<BandPiece['kind'], Paint>> = {
  shift: { fill: palette.shift },
  counted: { fill: palette.counted },
  paused: { fill: palette.paper, hatched: palette.soft, stroke: palette.soft, strokeWidth: 1 },
  overdue: { fill: palette.mark, hatched: palette.paper },
  ahead: { fill: palette.shift, stroke: palette.counted, strokeWidth: 1.2 }
}

/** One day as a band of 24 hours: its date, what happened when, how much was counted, and why. */
export function drawDayBand(band: DayBand, top: number): DrawnBlock {
  const marks = placeMarks(band.marks, xOfClock)
  const lanes = Math.max(-1, ...marks.map(({ lane }) => lane)) + 1
  const bandTop = top + padding + lanes * laneHeight
  const base = bandTop + bandHeight - 4
  const { left, band: x, bandWidth, totalEnd, note, right } = bandColumns
  const box = { x, y: bandTop, width: bandWidth, height: bandHeight }
  return {
    content: [
      drawText({ x: left, y: base, text: band.label, mostWidth: x - left - 8 }),
      ...(band.isFolded === true
        ? [drawFold(bandTop)]
        : [
            drawBox(box, { fill: backgroundOf(band.kind), stroke: palette.line, strokeWidth: 0.6 }),
            ...band.pieces.map((piece) => drawPiece(piece, bandTop))
          ]),
      ...marks.map((mark) => drawMark(mark, bandTop)),
      drawText({ x: totalEnd, y: base, text: band.total, anchor: 'end', bold: true, mostWidth: 108 }),
      drawText({ x: note, y: base, text: band.note, size: 11, fill: palette.soft, mostWidth: right - note })
    ],
    height: padding * 2 + bandHeight + lanes * laneHeight
  }
}

function backgroundOf(kind: DayKind): string {
  if (kind === 'rest-day') return palette.rest
  return kind === 'day-off' ? palette.holiday : palette.paper
}

function drawPiece({ from, to, kind }: BandPiece, top: number): string {
  const box = { x: xOfClock(from), y: top, width: xOfClock(to) - xOfClock(from), height: bandHeight }
  return drawBox(box, piecePaints[kind])
}

/** A line with a gap of dots: days go by. */
function drawFold(top: number): string {
  const { band, bandWidth } = bandColumns
  const y = top + bandHeight / 2
  return drawLine([band, y], [band + bandWidth, y], { stroke: palette.soft, strokeWidth: 2, dashed: true })
}

function drawMark({ x, lane, label, isDue }: PlacedMark, bandTop: number): string {
  const top = bandTop - (lane + 1) * laneHeight + 3
  const bottom = bandTop + bandHeight + 2
  const width = isDue === true ? 2.5 : 1.5
  return [
    svgElement('line', {
      x1: x,
      y1: bandTop,
      x2: x,
      y2: bottom,
      stroke: palette.paper,
      'stroke-width': width + 2.5
    }),
    drawLine([x, top], [x, bottom], { stroke: palette.mark, strokeWidth: width }),
    drawText({
      x: x + 4,
      y: top + 8,
      text: label,
      size: markSize,
      bold: isDue === true,
      fill: palette.mark,
      mostWidth: Math.min(mostMarkWidth, bandColumns.right - x - 4)
    })
  ].join('\n')
}

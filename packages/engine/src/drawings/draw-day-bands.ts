import { xOfClock } from './band-columns.js'
import type { DayBand } from './day-band.js'
import { drawDayBand } from './draw-day-band.js'
import { drawLine } from './draw-box.js'
import type { DrawnBlock } from './draw-legend.js'
import { drawText } from './draw-text.js'
import { palette } from './palette.js'

const axisHeight = 22

/** Days below each other as bands of 24 hours, with the hours above them. */
export function drawDayBands(bands: readonly DayBand[], top: number): DrawnBlock {
  const rows: string[] = []
  let y = top + axisHeight
  for (const band of bands) {
    const { content, height } = drawDayBand(band, y)
    rows.push(...content)
    y += height
  }
  return { content: [...drawAxis(top, y), ...rows], height: y - top }
}

function drawAxis(top: number, bottom: number): readonly string[] {
  const hours = [0, 3, 6, 9, 12, 15, 18, 21, 24]
  return hours.flatMap((hour) => {
    const x = xOfClock(hour * 3_600_000)
    const label = `${hour < 10 ? '0' : ''}${hour}:00`
    return [
      drawLine([x, top + axisHeight - 4], [x, bottom], { stroke: palette.faint }),
      drawText({ x, y: top + 12, text: label, size: 10, anchor: 'middle', fill: palette.soft })
    ]
  })
}

import { bandColumns } from './band-columns.js'
import type { DrawnBlock } from './draw-legend.js'
import { drawText } from './draw-text.js'
import { palette } from './palette.js'

/** What stands above a picture. */
export interface Heading {
  readonly title: string
  readonly sentence: string
  /** At the right of the title. */
  readonly total: string
}

/** Title, sentence and total above a picture of days. */
export function drawHeading({ title, sentence, total }: Heading): DrawnBlock {
  const { left, right } = bandColumns
  return {
    content: [
      drawText({ x: left, y: 44, text: title, size: 20, bold: true, mostWidth: 600 }),
      drawText({ x: right, y: 44, text: total, size: 13, bold: true, anchor: 'end', mostWidth: 240 }),
      drawText({ x: left, y: 68, text: sentence, size: 13, fill: palette.soft, mostWidth: right - left })
    ],
    height: 84
  }
}

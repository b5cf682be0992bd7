import { drawBox, type Box, type Paint } from './draw-box.js'
import { drawText } from './draw-text.js'
import { palette } from './palette.js'
import { measureText } from './text-width.js'

/** One sign of a drawing and what it means. */
export interface LegendEntry {
  /** How the swatch looks: a paint, or a drawing of its own in the box it is given. */
  readonly swatch: Paint | ((box: Box) => string)
  readonly label: string
}

/** Elements and the height they take. */
export interface DrawnBlock {
  readonly content: readonly string[]
  readonly height: number
}

const swatchWidth = 20
const swatchHeight = 12
const lineHeight = 22
const size = 11

/** A legend that flows into as many lines as it needs. */
export function drawLegend(
  entries: readonly LegendEntry[],
  place: { readonly x: number; readonly y: number; readonly width: number }
): DrawnBlock {
  const content: string[] = []
  let x = place.x
  let line = 0
  for (const { swatch, label } of entries) {
    const width = swatchWidth + 6 + measureText(label, size)
    if (x > place.x && x + width > place.x + place.width) {
      x = place.x
      line++
    }
    const box = { x, y: place.y + line * lineHeight, width: swatchWidth, height: swatchHeight }
    content.push(typeof swatch === 'function' ? swatch(box) : drawBox(box, swatch))
    content.push(
      drawText({
        x: x + swatchWidth + 6,
        y: box.y + 10,
        text: label,
        size,
        fill: palette.soft,
        mostWidth: place.x + place.width - x - swatchWidth - 6
      })
    )
    x += width + 18
  }
  return { content, height: entries.length === 0 ? 0 : (line + 1) * lineHeight }
}

import { escapeXml } from './escape-xml.js'
import { palette } from './palette.js'
import { svgElement, svgGroup } from './svg-element.js'
import { shortenText } from './text-width.js'

/** A line of text at a place; `y` is the base line. */
export interface TextLine {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size?: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly bold?: boolean
  readonly fill?: string
  /** Longer text is cut; the whole is then said when the pointer rests on it. */
  readonly mostWidth?: number
}

/** A line of text, cut to its room; in full as a tooltip when it is cut. */
export function drawText(line: TextLine): string {
  const { x, y, text, size = 12, anchor, bold, fill = palette.ink, mostWidth } = line
  const shown = mostWidth === undefined ? text : shortenText(text, size, mostWidth)
  if (shown === '') return ''
  const attributes = {
    x,
    y,
    'font-size': size,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    'font-weight': bold === true ? 'bold' : undefined,
    fill: fill === palette.ink ? undefined : fill
  }
  const element = svgElement('text', attributes, [escapeXml(shown)])
  return shown.endsWith('…') && shown !== text ? withTooltip(text, [element]) : element
}

/** Elements with words that are shown when the pointer rests on them. */
export function withTooltip(tooltip: string, content: readonly string[]): string {
  return svgGroup({}, [svgElement('title', {}, [escapeXml(tooltip)]), ...content])
}

import type { MessageLanguage } from '@lijie/schema'
import { escapeXml } from './escape-xml.js'
import { fontFamily, palette } from './palette.js'
import { svgElement } from './svg-element.js'

/** A whole drawing before it is written. */
export interface Page {
  readonly width: number
  readonly height: number
  readonly language: MessageLanguage
  /** Name of the drawing, for screen readers and tabs. */
  readonly title: string
  /** Everything the drawing says, in words. */
  readonly description: string
  readonly content: readonly string[]
}

/** A drawing as SVG text that stands alone: no script, no style sheet, no font or picture from elsewhere. */
export function drawPage({ width, height, language, title, description, content }: Page): string {
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
    // Shrinks to the width of a page or a column, e.g. A4, and never grows.
    style: 'max-width:100%;height:auto',
    role: 'img',
    'xml:lang': language,
    'font-family': fontFamily,
    fill: palette.ink
  }
  return `${svgElement('svg', attributes, [
    svgElement('title', {}, [escapeXml(title)]),
    svgElement('desc', {}, [escapeXml(description)]),
    svgElement('rect', { width: '100%', height: '100%', fill: palette.paper }),
    ...content
  ])}\n`
}

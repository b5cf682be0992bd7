import { dropUnshowable } from './escape-xml.js'

/** Signs as wide as they are high: Chinese, Japanese and Korean, full-width forms, everything beyond the basic plane. */
const square =
  /[\u1100-\u115f\u2014\u2026\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[^\0-\uffff]/u
const narrow = /[ .,:;'|!()[\]ijlt]/
const broad = /[A-Z0-9]/
const broadest = /[mwMW%@]/

/**
 * About how wide a text is, in units of the drawing. No font is at hand, so it is estimated on the wide side of common
 * sans-serif fonts: better too much room than text that runs into its neighbour.
 */
export function measureText(text: string, size: number): number {
  let ems = 0
  for (const sign of dropUnshowable(text)) ems += widthOf(sign)
  return ems * size
}

function widthOf(sign: string): number {
  if (square.test(sign)) return 1
  if (narrow.test(sign)) return 0.34
  if (broadest.test(sign)) return 0.92
  return broad.test(sign) ? 0.64 : 0.57
}

/** The text, or as much of its beginning as fits, with `…`; empty when not even one sign fits. */
export function shortenText(text: string, size: number, mostWidth: number): string {
  const shown = dropUnshowable(text)
  if (measureText(shown, size) <= mostWidth) return shown
  let short = ''
  let width = measureText('…', size)
  for (const sign of shown) {
    width += widthOf(sign) * size
    if (width > mostWidth) break
    short += sign
  }
  return short === '' ? '' : `${short.trimEnd()}…`
}

import { parseRange, type ValueRange } from './parse-range.js'

export type { ValueRange } from './parse-range.js'

/** One line of a list of bands (一档); null range: whatever no other band holds. */
export interface FigureBand {
  readonly range: ValueRange | null
  readonly result: string
}

const arrows = ['->', '→', '=>', ':', '：']
const rest = /^(?:else|otherwise|其余|其他|否则)\s*/i

/**
 * One band as bulletins write it: `1-2 -> 90`, `>=9 -> 0`, `0 -> 100`, `A>=90`, `good 80-89`, `else E`, `90以上：优秀`, `90-100 excellent`. A range with
 * two numbers holds both of them. Undefined for other text.
 */
export function parseBand(entry: string): FigureBand | undefined {
  if (entry.length > 100) return
  const arrow = arrows.find((sign) => entry.includes(sign))
  if (arrow !== undefined) {
    const at = entry.indexOf(arrow)
    return pair(entry.slice(0, at).trim(), entry.slice(at + arrow.length).trim())
  }
  if (rest.test(entry)) return { range: null, result: entry.replace(rest, '').trim() }
  const sign = entry.search(/[<>=≥≤＞＜]/)
  const at = sign >= 0 ? sign : entry.search(/\d/)
  const range = at > 0 ? parseRange(entry.slice(at).trim()) : undefined
  return range === undefined ? splitRange(entry) : { range, result: entry.slice(0, at).trim() }
}

/** Condition and result, or the other way round. */
function pair(left: string, right: string): FigureBand | undefined {
  if (rest.test(left) && left.replace(rest, '') === '') return { range: null, result: right }
  const range = parseRange(left)
  if (range !== undefined) return right === '' ? undefined : { range, result: right }
  const swapped = parseRange(right)
  return swapped === undefined || left === '' ? undefined : { range: swapped, result: left }
}

/** `90-100 excellent`, `90分以上为优秀`: the longest range that the text starts with, and what stands behind it. */
function splitRange(entry: string): FigureBand | undefined {
  for (let end = entry.length - 1; end > 0; end--) {
    const [text, result] = [entry.slice(0, end).trimEnd(), entry.slice(end).trim()]
    const isCut = /[\d.]$/.test(text) && /^[\d.]/.test(result)
    const range = isCut || /\d\s+\d/.test(text) ? undefined : parseRange(text)
    const told = result.replace(/^(?:为|是|得|属于?)\s*/, '')
    if (range !== undefined && /^[\p{L}\d]/u.test(told) && !/^[分件]/.test(told))
      return { range, result: told }
  }
}

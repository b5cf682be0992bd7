import type { Rational } from '@lijie/engine/kernel'
import { readNumber } from './read-number.js'

/** Values from one bound to another, each inside or outside; null for no bound (取值范围). */
export interface ValueRange {
  readonly from: Rational | null
  readonly fromInside: boolean
  readonly to: Rational | null
  readonly toInside: boolean
}

/** One line of a list of bands (一档); null range: whatever no other band holds. */
export interface FigureBand {
  readonly range: ValueRange | null
  readonly result: string
}

const compared = /^[\p{L}_]*(>=|<=|[<>=≥≤＞＜])([+-]?\d{1,30}(?:\.\d{1,30})?)$/u
const between = /^([+-]?\d{1,30}(?:\.\d{1,30})?)(?:[-–—~～至]|to|\.\.)([+-]?\d{1,30}(?:\.\d{1,30})?)$/u
const interval = /^([[(])([+-]?\d{1,30}(?:\.\d{1,30})?),([+-]?\d{1,30}(?:\.\d{1,30})?)([\])])$/u
const exact = /^([+-]?\d{1,30}(?:\.\d{1,30})?)$/u
const worded = /^([+-]?\d{1,30}(?:\.\d{1,30})?)及?(以上|以下|不足)$/u
const arrows = ['->', '→', '=>', ':', '：']
const rest = /^(?:else|otherwise|其余|其他|否则)\s*/i

/**
 * One band as bulletins write it: `1-2 -> 90`, `>=9 -> 0`, `0 -> 100`, `A>=90`, `good 80-89`, `else E`, `90以上：优秀`. A range with two numbers holds
 * both of them. Undefined for other text.
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
  return range === undefined ? undefined : { range, result: entry.slice(0, at).trim() }
}

/** Condition and result, or the other way round. */
function pair(left: string, right: string): FigureBand | undefined {
  if (rest.test(left) && left.replace(rest, '') === '') return { range: null, result: right }
  const range = parseRange(left)
  if (range !== undefined) return right === '' ? undefined : { range, result: right }
  const swapped = parseRange(right)
  return swapped === undefined || left === '' ? undefined : { range: swapped, result: left }
}

function parseRange(given: string): ValueRange | undefined {
  const text = given.replace(/[\s%％分件]/g, '')
  const [, sign = '', bound] = compared.exec(text) ?? []
  if (bound !== undefined) return oneSided(sign, bound)
  const [, word = '', kind] = worded.exec(text) ?? []
  if (kind !== undefined) return oneSided(kind === '以上' ? '>=' : kind === '不足' ? '<' : '<=', word)
  const [, open, low, high, close] = interval.exec(text) ?? []
  if (low !== undefined) return span([low, open === '['], [high, close === ']'])
  const [, first, last] = between.exec(text) ?? []
  if (first !== undefined) return span([first, true], [last, true])
  const [, only] = exact.exec(text) ?? []
  return only === undefined ? undefined : span([only, true], [only, true])
}

function oneSided(sign: string, bound: string): ValueRange {
  if (sign === '=') return span([bound, true], [bound, true])
  const isInside = ['>=', '≥', '<=', '≤'].includes(sign)
  const isLower = ['>=', '≥', '>', '＞'].includes(sign)
  return isLower ? span([bound, isInside], [undefined, false]) : span([undefined, false], [bound, isInside])
}

type Bound = readonly [text: string | undefined, inside: boolean]

function span([from, fromInside]: Bound, [to, toInside]: Bound): ValueRange {
  return { from: readNumber(from), fromInside, to: readNumber(to), toInside }
}

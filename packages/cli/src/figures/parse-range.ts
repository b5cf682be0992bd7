import { readNumber } from './read-number.js'
import type { Rational } from '@lijie/engine/kernel'

/** Values from one bound to another, each inside or outside; null for no bound (取值范围). */
export interface ValueRange {
  readonly from: Rational | null
  readonly fromInside: boolean
  readonly to: Rational | null
  readonly toInside: boolean
}

const number = String.raw`[+-]?\d{1,30}(?:\.\d{1,30})?`
const compared = new RegExp(String.raw`^[\p{L}_]*(>=|<=|[<>=≥≤＞＜])(${number})$`, 'u')
const held = String.raw`(?:[(（](不?)(?:包?含)[)）])?`
const between = new RegExp(String.raw`^(${number})${held}(?:[-–—~～至]|to|\.\.)(${number})${held}$`, 'u')
const interval = new RegExp(String.raw`^([[(（])(${number})[,，](${number})([\])）])$`, 'u')
const chained = new RegExp(
  String.raw`^(${number})(<=|[<≤＜]|>=|[>≥＞])[\p{L}_]+(<=|[<≤＜]|>=|[>≥＞])(${number})$`,
  'u'
)
const exact = new RegExp(String.raw`^(${number})$`, 'u')

/** Words for a bound, behind the number and before it. */
const after: readonly (readonly [words: RegExp, sign: string])[] = [
  [/^(.*\d)(?:及?以上|\+|ormore|andmore|andabove|orabove|andover)$/, '>='],
  [/^(.*\d)(?:及?以下|以内|orless|andbelow|orbelow|orfewer)$/, '<='],
  [/^(.*\d)不足$/, '<']
]
const before: readonly (readonly [words: RegExp, sign: string])[] = [
  [/^(?:atleast|from|不低于|不少于|不小于|大于等于|大于或等于|至少)(\d.*)$/, '>='],
  [/^(?:atmost|upto|不高于|不超过|不大于|小于等于|小于或等于|至多)(\d.*)$/, '<='],
  [/^(?:over|above|morethan|greaterthan|超过|大于|高于)(\d.*)$/, '>'],
  [/^(?:below|under|lessthan|fewerthan|低于|小于|少于|不足|不满)(\d.*)$/, '<']
]

/** A range as bulletins write it (读取范围): `1-2`, `>=9`, `[0, 50)`, `60 <= x < 75`, `90分以上`, `低于60`, `95+`. Undefined for other text. */
export function parseRange(given: string): ValueRange | undefined {
  const text = given.replace(/[\s%％分件]/g, '').replace(/points?$/, '')
  const [, sign = '', bound] = compared.exec(text) ?? []
  if (bound !== undefined) return oneSided(sign, bound)
  const [, open, low, high, close] = interval.exec(text) ?? []
  if (low !== undefined) return span([low, open === '['], [high, close === ']'])
  const [, first, notFirst, last, notLast] = between.exec(text) ?? []
  if (first !== undefined) return span([first, notFirst !== '不'], [last, notLast !== '不'])
  const [, only] = exact.exec(text) ?? []
  if (only !== undefined) return span([only, true], [only, true])
  return parseChain(text) ?? parseWords(text)
}

/** `60<=x<75`, `90>x>=75`. */
function parseChain(text: string): ValueRange | undefined {
  const [, one, firstSign = '', secondSign = '', other] = chained.exec(text) ?? []
  const isRising = /[<≤＜]/.test(firstSign)
  if (one === undefined || isRising !== /[<≤＜]/.test(secondSign)) return
  const [isFirst, isSecond] = [firstSign, secondSign].map((sign) => /[=≤≥]/.test(sign))
  const [near, far] = [[one, isFirst === true] as const, [other, isSecond === true] as const]
  return isRising ? span(near, far) : span(far, near)
}

function parseWords(text: string): ValueRange | undefined {
  for (const [words, sign] of [...after, ...before]) {
    const bound = words.exec(text.toLowerCase())?.[1]
    if (bound !== undefined && exact.test(bound)) return oneSided(sign, bound)
  }
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

import { createReason, type Rational, type Reason } from '../kernel/index.js'
import { isDigit } from './ascii.js'
import type { Amount } from './find-amounts.js'
import { lowerCase } from './fold-limit-text.js'
import { limitRange } from './limit-reading.js'

const rangeSigns: ReadonlySet<string> = new Set(['-', '–', '—', '~', '至', '到', 'to'])
const listSigns: ReadonlySet<string> = new Set(['、', ',', '/', '或', '或者', '和', 'or', 'and'])
/** What stands between the parts of one compound limit. */
const joints: ReadonlySet<string> = new Set(['', '零', '又', 'and'])

/** What makes a number part of something else when it stands right before it: .5, ②5, 廿四, 第3. */
const goesOn = /[.\p{N}廿卅卌第]/u

const wordsWithOne = /^一[次并律同起致定经旦]/

/** An amount of a unit. */
export type LimitAmount = Amount & { readonly value: Rational; readonly word: string }

/** The amounts that make up the one limit of a folded text; refused when they make up several, a range, or something else. */
export function selectAmounts(
  text: string,
  amounts: readonly Amount[]
): readonly [LimitAmount, ...LimitAmount[]] | Reason {
  const between = (a: Amount, b: Amount): string => lowerCase(text.slice(a.to, b.from).trim())
  for (const [at, amount] of amounts.entries()) {
    const next = amounts[at + 1]
    const sign = next === undefined ? '' : between(amount, next)
    if (rangeSigns.has(sign)) return createReason('limit-text/range-of-values', { text })
    if (amount.word !== undefined) continue
    if (listSigns.has(sign)) return refuseSeveral(text, amounts)
    const number = text.slice(amount.from, amount.to)
    // 2小时三十, 一天一夜: numerals right after a limit go on with it, unless a word begins with them.
    const isLeftOver = amount.from === amounts[at - 1]?.to && !wordsWithOne.test(text.slice(amount.from))
    if (isDigit(number[0]) || isLeftOver) return createReason('limit-text/stray-number', { text, number })
  }
  const written = amounts.filter(({ word }) => word !== undefined)
  const isCompound = written
    .slice(1)
    .every((amount, at) => joints.has(between(written[at] ?? amount, amount)))
  if (!isCompound) return refuseSeveral(text, written)
  const [first, ...rest] = written.filter(isOfUnit)
  if (first === undefined || rest.length < written.length - 1 || goesOn.test(text[first.from - 1] ?? '')) {
    return createReason('limit-text/unreadable-text', { text })
  }
  const isNegative = /^[-−]$/.test(text.slice(0, first.from))
  if (isNegative) return createReason('limit-text/value-out-of-range', { text, ...limitRange })
  return [first, ...rest]
}

function isOfUnit(amount: Amount): amount is LimitAmount {
  return amount.word !== undefined && amount.value !== undefined
}

function refuseSeveral(text: string, amounts: readonly Amount[]): Reason {
  const found = amounts.map(({ from, to }) => text.slice(from, to))
  return createReason('limit-text/several-limits', {
    text,
    found: found.join(', '),
    foundZh: found.join('、')
  })
}

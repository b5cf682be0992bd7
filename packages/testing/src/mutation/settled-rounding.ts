import type { RationalNumber, Rounding } from '@lijie/schema'
import { isRecord } from '@lijie/schema'

type Node = Readonly<Record<string, unknown>>

/**
 * True for an indicator whose points have no more decimals than they are rounded to (无可舍入): points of bands and levels that are
 * written with fewer, and points that are the rounded value itself, or full marks of 100 times it.
 */
export function isSettledPoints(indicator: Node): boolean {
  const rounding = indicator['pointsRounding'] as Rounding
  const rule = isRecord(indicator['points']) ? indicator['points'] : { rule: 'multiply' }
  const value = (indicator['rateRounding'] ?? indicator['valueRounding']) as Rounding | undefined
  const isValue = value !== undefined && value.decimals <= rounding.decimals
  const kind = rule['rule']
  if (kind === 'bands' || kind === 'class-bands' || kind === 'levels')
    return listPoints(rule).every((points) => decimalsOf(points) <= rounding.decimals - 1)
  if (indicator['measure'] === 'occurrences') return isSettledCount(indicator, rounding.decimals)
  if (!isValue) return false
  if (kind === 'value') return true
  if (kind === 'multiply') return isHundred(indicator['maxPoints'] as RationalNumber)
  return kind === 'linear' &&
    [rule['threshold'], rule['step'], rule['perStep'], rule['atThreshold']].every(isWhole)
    ? rule['steps'] === 'pro-rata' && isOne(rule['step'] as RationalNumber)
    : false
}

/** Occurrences are whole: nothing is rounded where each of them costs few decimals and nothing divides the sum. */
function isSettledCount({ start, occurrences }: Node, decimals: number): boolean {
  const { items, divideBy } = occurrences as { readonly items: readonly Node[]; readonly divideBy?: string }
  const amounts = [
    start,
    ...items.flatMap(({ each, cap, tiers }) => [
      each,
      cap ?? each,
      ...listOf(tiers).map((tier) => tier['each'])
    ])
  ]
  return divideBy === undefined && amounts.every((amount) => decimalsOf(amount as RationalNumber) < decimals)
}

/** True for a scheme whose totals have no more decimals than they are rounded to: whole weights, settled parts, no new weights. */
export function isSettledTotal(scheme: Node): boolean {
  const total = scheme['total'] as { readonly rounding: Rounding }
  const parts = [
    ...listOf(scheme['indicators']),
    ...listOf(scheme['adjustments']),
    ...listOf(scheme['relative'])
  ]
  return parts.every((part) => {
    const rounding = (part['pointsRounding'] ?? part['rounding']) as Rounding
    const whole = part['weight'] === undefined || isWhole(part['weight'])
    return whole && rounding.decimals <= total.rounding.decimals && part['onZero'] !== 'exclude-and-reweight'
  })
}

function listOf(value: unknown): readonly Node[] {
  return Array.isArray(value) ? (value as readonly Node[]) : []
}

/** The points of every band or level of a rule. */
function listPoints(rule: Node): readonly RationalNumber[] {
  const tables = isRecord(rule['classes']) ? Object.values(rule['classes']) : [rule['bands'] ?? []]
  const bands = tables.flat() as readonly { readonly points: RationalNumber }[]
  const levels = isRecord(rule['levels']) ? (Object.values(rule['levels']) as readonly RationalNumber[]) : []
  return [...bands.map(({ points }) => points), ...levels]
}

/** Decimals of a fraction whose denominator divides a power of ten; more than any rounding has for others. */
function decimalsOf({ denominator }: RationalNumber): number {
  for (let decimals = 0, ten = 1; decimals <= 12; decimals++, ten *= 10)
    if (ten % denominator === 0) return decimals
  return 99
}

function isWhole(value: unknown): boolean {
  return (value as RationalNumber | undefined)?.denominator === 1
}

function isOne({ numerator, denominator }: RationalNumber): boolean {
  return numerator === denominator
}

function isHundred({ numerator, denominator }: RationalNumber): boolean {
  return numerator === 100 * denominator
}

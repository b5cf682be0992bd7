import {
  addRationals,
  canonicalJson,
  compareRationals,
  createRational,
  createReason,
  multiplyRationals,
  type Rational,
  type Reason
} from '../kernel/index.js'
import type { LimitVocabulary, WrittenUnit } from './limit-vocabulary.js'
import { limitRange } from './limit-reading.js'

/** A number of units. */
export interface UnitAmount {
  readonly value: Rational
  readonly unit: string
}

/** A whole number of units. */
export interface WholeAmount {
  readonly value: number
  readonly unit: string
}

/**
 * Amounts that stand one after the other as one whole number of units (合计), exactly: 1小时30分 is 90 minutes.
 *
 * The unit is the last one written, or a smaller one that counts the same time. Refused: `limit-text/mixed-units`,
 * `part-of-unit`, `value-out-of-range`.
 */
export function sumAmounts(
  text: string,
  amounts: readonly [UnitAmount, ...UnitAmount[]],
  vocabulary: LimitVocabulary
): WholeAmount | Reason {
  const last = amounts.at(-1) ?? amounts[0]
  const total = amounts.length === 1 ? last.value : addInUnit(amounts, last.unit, vocabulary)
  if (total === undefined) return createReason('limit-text/mixed-units', { text })
  const whole = makeWhole(total, last.unit, vocabulary)
  if (whole === undefined) {
    const { zh = last.unit, en = zh } = vocabulary.units.get(last.unit)?.label ?? {}
    return createReason('limit-text/part-of-unit', { text, unit: en, unitZh: zh })
  }
  if (whole.value >= limitRange.minimum && whole.value <= limitRange.maximum) return whole
  return createReason('limit-text/value-out-of-range', { text, ...limitRange })
}

/** How much time a unit counts, in what kind of time: units of one kind convert exactly. */
export function measureUnit(unit: WrittenUnit | undefined): { kind: string; size: number } | undefined {
  const { counts, minutes, days, months, dayCounting = null, monthEnd = null } = unit ?? {}
  const kind = canonicalJson({ counts: counts ?? null, dayCounting, monthEnd })
  if (counts === 'elapsed' || counts === 'working-time') {
    return minutes === undefined ? undefined : { kind, size: minutes }
  }
  if (counts === 'calendar-days') return { kind, size: days ?? 1 }
  return counts === 'calendar-months' ? { kind, size: months ?? 1 } : undefined
}

function addInUnit(
  amounts: readonly UnitAmount[],
  unit: string,
  { units }: LimitVocabulary
): Rational | undefined {
  const measure = measureUnit(units.get(unit))
  let total = createRational(0)
  let above: number = Infinity
  for (const amount of amounts) {
    const own = measureUnit(units.get(amount.unit))
    if (own === undefined || own.kind !== measure?.kind || own.size >= above) return undefined
    above = own.size
    total = addRationals(total, multiplyRationals(amount.value, createRational(own.size, measure.size)))
  }
  return total
}

function makeWhole(total: Rational, unit: string, { units }: LimitVocabulary): WholeAmount | undefined {
  if (total.denominator === 1n) return { value: Number(total.numerator), unit }
  const measure = measureUnit(units.get(unit))
  if (measure === undefined) return undefined
  let best: (WholeAmount & { readonly size: Rational }) | undefined
  for (const [id, other] of units) {
    const own = measureUnit(other)
    if (own?.kind !== measure.kind || own.size >= measure.size) continue
    const size = createRational(measure.size, own.size)
    const converted = multiplyRationals(total, size)
    if (converted.denominator !== 1n || (best !== undefined && compareRationals(best.size, size) <= 0))
      continue
    best = { value: Number(converted.numerator), unit: id, size }
  }
  return best === undefined ? undefined : { value: best.value, unit: best.unit }
}

import type { RationalNumber, ThresholdRule } from '@lijie/schema'
import { isRationalNumber, rationalOfDouble } from '../criteria/index.js'
import { compareRationals, createRational, createReason, readRational } from '../kernel/index.js'
import type { Rational } from '../kernel/index.js'
import type { Measure } from './duties-answer.js'
import { readCount, type DutyCase } from './duty-case.js'
import type { Judgement } from './judgement.js'

/**
 * Whether a figure reaches its threshold (达标), exactly. Where the source does not say how what is excluded enters the share, both
 * readings are computed: if they agree, that is the answer, else it is refused.
 */
export function judgeThreshold(rule: ThresholdRule, given: DutyCase): Judgement {
  const names = [rule.good, rule.total, rule.excluded?.count].filter((name) => name !== undefined)
  const open = names.filter((name) => readCount(given, name) === undefined)
  if (open.length > 0) return { status: 'needs', facts: [...new Set(open)] }
  const good = readCount(given, rule.good) as number
  if (rule.total === undefined) return compare([{ reading: 'plain', good, total: null }], rule)
  const total = readCount(given, rule.total) as number
  const excluded = rule.excluded === undefined ? 0 : (readCount(given, rule.excluded.count) as number)
  if (Math.min(good, excluded, total) < 0 || good + excluded > total)
    return refuse(createReason('duties/counts-do-not-fit', { good, excluded, total }))
  if (total === 0) return refuse(createReason('duties/empty-total', { fact: rule.total }))
  return compare(listMeasures(rule.excluded?.reading, good, excluded, total), rule)
}

function listMeasures(
  reading: NonNullable<ThresholdRule['excluded']>['reading'] | undefined,
  good: number,
  excluded: number,
  total: number
): readonly Measure[] {
  if (reading === undefined) return [{ reading: 'plain', good, total }]
  const left = { reading: 'leaves-total', good, total: total - excluded } as const
  const counted = { reading: 'counts-as-good', good: good + excluded, total } as const
  return reading === 'undeclared' ? [left, counted] : [reading === 'leaves-total' ? left : counted]
}

function compare(measured: readonly Measure[], rule: ThresholdRule): Judgement {
  const limit = readLimit(rule.atLeast)
  const verdicts = new Set(measured.map((measure) => judge(measure, limit)))
  const [verdict = 'empty', other] = verdicts
  if (other !== undefined) return { ...refuseReading(measured, rule), measured }
  if (verdict === 'empty')
    return { ...refuse(createReason('duties/empty-total', { fact: rule.total ?? rule.good })), measured }
  return { status: verdict, facts: [], measured }
}

function judge({ good, total }: Measure, limit: Rational): 'met' | 'breached' | 'empty' {
  if (total === 0) return 'empty'
  return compareRationals(createRational(good, total ?? 1), limit) < 0 ? 'breached' : 'met'
}

function readLimit(atLeast: RationalNumber | number): Rational {
  return isRationalNumber(atLeast) ? readRational(atLeast) : rationalOfDouble(atLeast as number)
}

function refuseReading(measured: readonly Measure[], { excluded, atLeast }: ThresholdRule): Judgement {
  const { zh = '', en = zh } = excluded?.label ?? {}
  const [first = '', second = ''] = measured.map(({ good, total }) => `${good}/${total ?? 1}`)
  const limit = typeof atLeast === 'number' ? `${atLeast}` : `${atLeast.numerator}/${atLeast.denominator}`
  const params = { label: en, labelZh: zh, first, second, limit }
  return refuse(createReason('duties/reading-undeclared', params))
}

function refuse(refusal: NonNullable<Judgement['refusal']>): Judgement {
  return { status: 'refused', facts: [], refusal }
}

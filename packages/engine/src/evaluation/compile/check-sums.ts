import type { Issue, RationalNumber } from '@lijie/schema'
import {
  addRationals,
  compareRationals,
  createRational,
  formatRational,
  multiplyRationals,
  readRational,
  type Rational
} from '../../kernel/index.js'
import type { SchemePlace } from './place.js'

const one = createRational(1)

const compare = (sum: Rational, wanted: RationalNumber): { sum: string; declared: string } | null =>
  compareRationals(sum, readRational(wanted)) === 0
    ? null
    : { sum: formatRational(sum), declared: formatRational(readRational(wanted)) }

/** Weights, full marks and shares that do not add up to what is declared (合计检查). */
export function checkSums({ scheme, id, report }: SchemePlace): readonly Issue[] {
  const { indicators, total, attribution } = scheme
  const issues: Issue[] = []
  const weights = compare(addUp(indicators.map(({ weight }) => readRational(weight))), total.weightsSumTo)
  if (weights !== null)
    issues.push(report('evaluation/weights-do-not-sum', { scheme: id, ...weights }, '/total/weightsSumTo'))
  const marks =
    total.fullMarks === undefined ? null : compare(addUp(indicators.map(fullMarksOf)), total.fullMarks)
  if (marks !== null)
    issues.push(report('evaluation/full-marks-do-not-sum', { scheme: id, ...marks }, '/total/fullMarks'))
  if (attribution !== undefined && 'shares' in attribution) {
    const sum = addUp(attribution.shares.map(({ share }) => readRational(share)))
    if (compareRationals(sum, one) !== 0) {
      const params = { scheme: id, sum: formatRational(sum) }
      issues.push(report('evaluation/shares-do-not-sum', params, '/attribution/shares'))
    }
  }
  return issues
}

function fullMarksOf({ weight, maxPoints }: { weight: RationalNumber; maxPoints: RationalNumber }): Rational {
  return multiplyRationals(readRational(weight), readRational(maxPoints))
}

function addUp(values: readonly Rational[]): Rational {
  return values.reduce(addRationals, createRational(0))
}

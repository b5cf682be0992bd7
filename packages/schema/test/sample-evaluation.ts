import type { EvaluationPart, Indicator, RationalNumber } from '@lijie/schema'

const label = { zh: '示例' }
const rounding = { decimals: 2, mode: 'half-up' } as const

/** An indicator of the counters `done` over `all` with this weight. */
export function sampleIndicator(id: string, weight: RationalNumber, numerator = ['done']): Indicator {
  const maxPoints = { numerator: 100, denominator: 1 }
  return {
    id,
    label,
    numerator,
    denominator: ['all'],
    onZero: 'refuse',
    rateRounding: rounding,
    maxPoints,
    pointsRounding: rounding,
    weight
  }
}

/** One scheme of these indicators, over the counters `done` and `all`. */
export function sampleEvaluation(weightsSumTo: RationalNumber, ...indicators: Indicator[]): EvaluationPart {
  return {
    counters: {
      done: { label, where: { known: 'disposedAt' }, onMissing: 'exclude', evidence: 'inferred' },
      all: { label, where: null, onMissing: 'refuse', evidence: 'inferred' }
    },
    schemes: {
      monthly: {
        label,
        object: 'unit',
        effectiveFrom: null,
        evidence: 'inferred',
        indicators,
        total: { weightsSumTo, rounding },
        rank: { ties: 'competition', basis: 'rounded-total' }
      }
    }
  }
}

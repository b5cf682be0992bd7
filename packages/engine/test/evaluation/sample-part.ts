import type { EvaluationPart, Indicator, RatioIndicator } from '@lijie/schema'
import type { CaseFacts } from '../../src/counting/index.js'
import {
  compileScheme,
  evaluateScheme,
  type CompiledScheme,
  type EvaluationRequest,
  type EvaluationRules,
  type Scoreboard
} from '../../src/evaluation/index.js'
import { isRefusal, type Citation, type Decision, type EvidenceClass } from '../../src/kernel/index.js'

/** Half-up to two decimals, as most published tables round. */
const twoDecimals = { decimals: 2, mode: 'half-up' } as const

/** A citation that only repeats what it is asked for. */
export function cite(rule: string, article: string, evidence: EvidenceClass): Citation {
  return { standard: 'test', edition: '', version: '1.0.0', hash: '0', rule, article, evidence }
}

/** A row with everything unknown except what is given. */
export function caseOf(known: Partial<CaseFacts>): CaseFacts {
  return { caseId: 'c', unit: 'A', ...known }
}

/** An indicator of `numerator` over `denominator` worth 100 points. */
export function indicatorOf(
  changes: Partial<RatioIndicator> & Pick<RatioIndicator, 'id' | 'numerator' | 'denominator'>
): RatioIndicator {
  return {
    label: { zh: '指标' },
    onZero: 'unranked',
    rateRounding: twoDecimals,
    maxPoints: { numerator: 100, denominator: 1 },
    pointsRounding: twoDecimals,
    weight: { numerator: 1, denominator: 1 },
    ...changes
  }
}

/** On-time disposal and rework, 60 to 40: the counters and one scheme. */
export function samplePart(indicators: readonly Indicator[] = sampleIndicators): EvaluationPart {
  const label = { zh: '计数' }
  return {
    counters: {
      due: {
        label,
        where: { any: [{ known: 'disposedAt' }, overdue] },
        onMissing: 'exclude',
        evidence: 'inferred'
      },
      'on-time': {
        label,
        where: { column: 'disposedAt', operator: 'lessThanInclusive', than: { column: 'dueAt' } },
        onMissing: 'count-as-false',
        evidence: 'inferred'
      },
      reworked: {
        label,
        where: { column: 'rework', operator: 'equal', than: { constant: 1 } },
        onMissing: 'count-as-true',
        evidence: 'inferred'
      },
      filed: {
        label,
        where: { column: 'filed', operator: 'equal', than: { constant: 1 } },
        onMissing: 'refuse',
        evidence: 'inferred'
      },
      every: { label, where: null, onMissing: 'refuse', evidence: 'inferred' }
    },
    schemes: {
      monthly: {
        label: { zh: '月度评价', en: 'Monthly' },
        object: 'unit',
        effectiveFrom: null,
        evidence: 'inferred',
        article: 'art. 1',
        indicators,
        total: {
          weightsSumTo: { numerator: 1, denominator: 1 },
          cap: { numerator: 100, denominator: 1 },
          rounding: twoDecimals
        },
        rank: { ties: 'competition', basis: 'rounded-total' }
      }
    }
  }
}

const overdue = { column: 'dueAt', operator: 'lessThan', than: { asOf: true } } as const
const sampleIndicators: readonly Indicator[] = [
  indicatorOf({
    id: 'on-time-rate',
    numerator: ['on-time'],
    denominator: ['due'],
    weight: { numerator: 60, denominator: 100 }
  }),
  indicatorOf({
    id: 'rework-rate',
    numerator: ['reworked'],
    denominator: ['every'],
    complement: true,
    weight: { numerator: 40, denominator: 100 }
  })
]

/** The compiled scheme `monthly` of a part; fails when it cannot be compiled. */
export function compileSample(part: EvaluationPart = samplePart()): CompiledScheme {
  const compiled = compileScheme(part, 'monthly', { cite })
  if ('issues' in compiled) throw new Error(JSON.stringify(compiled.issues))
  return compiled.scheme
}

/** A rulebook that holds an evaluation part and nothing else. */
export function rulesOf(part: EvaluationPart | null): EvaluationRules {
  return { evaluation: part, cite: (_part, rule, article, evidence) => cite(rule, article, evidence) }
}

/** The decision on scheme `monthly` of a part over rows, at asOf 1000 unless the request says otherwise. */
export function evaluate(
  part: EvaluationPart,
  rows: Iterable<CaseFacts>,
  request: Partial<EvaluationRequest> = {}
): Decision<Scoreboard> {
  return evaluateScheme(rulesOf(part), rows, { scheme: 'monthly', asOf: 1000, period: null, ...request })
}

/** The scoreboard of a decision; fails when it was refused. */
export function boardOf(decision: Decision<Scoreboard>): Scoreboard {
  if (isRefusal(decision)) throw new Error(JSON.stringify(decision.refused))
  return decision.value
}

/** The codes of what was refused; empty when nothing was. */
export function refusedOf(decision: Decision<unknown>): readonly string[] {
  return isRefusal(decision) ? decision.refused.map(({ code }) => code) : []
}

/** The codes of the warnings. */
export function warningsOf(decision: Decision<unknown>): readonly string[] {
  return isRefusal(decision) ? [] : decision.warnings.map(({ code }) => code)
}

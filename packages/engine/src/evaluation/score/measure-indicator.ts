import type { ChangeIndicator, RatioIndicator } from '@lijie/schema'
import { evaluateFormula, readFormula } from '../../formulas/index.js'
import {
  createRational,
  divideBounded,
  formatRational,
  subtractBounded,
  type Rational
} from '../../kernel/index.js'
import type { CounterUse } from '../plan/counter-use.js'
import type { IndicatorPlan } from '../plan/scheme-plan.js'
import { noteTooLong } from './compute-at.js'
import { measureParts } from './measure-parts.js'
import { measureOccurrences } from './measure-occurrences.js'
import { measuredNumber, refusedMeasure, type Measured } from './measured.js'
import { noteWarning } from './notes.js'
import { readFigureValue } from './read-figure-value.js'
import { readNames } from './read-names.js'
import { readShown, readUses } from './read-uses.js'
import type { ObjectScope } from './score-scope.js'

const one = createRational(1)

/** What an indicator comes to for an object (指标测量), exactly. */
export function measureIndicator(scope: ObjectScope, plan: IndicatorPlan): Measured {
  const { measure } = plan
  const { document } = plan.indicator
  switch (measure.kind) {
    case 'ratio':
      return measureRatio(scope, document as RatioIndicator, measure)
    case 'count':
      return measureCount(scope, measure.count)
    case 'change':
      return measureChange(scope, document as ChangeIndicator, measure)
    case 'occurrences':
      return measureOccurrences(scope, document, measure.items)
    case 'scheme':
      return measureParts(scope, document, measure.parts)
    default:
      return document.measure === 'given' ? measureGiven(scope, document.figure) : measureFormula(scope, plan)
  }
}

function measureRatio(
  scope: ObjectScope,
  { id, complement = false }: RatioIndicator,
  uses: Extract<IndicatorPlan['measure'], { kind: 'ratio' }>
): Measured {
  for (const use of uses.leftOut) readShown(scope, use)
  const numerator = readUses(scope, uses.numerator)
  const denominator = readUses(scope, uses.denominator)
  if (numerator === null || denominator === null) return refusedMeasure
  if (denominator.numerator === 0n) return { kind: 'zero', numerator, denominator }
  const ratio = divideBounded(numerator, denominator)
  if (ratio.numerator < 0n || ratio.numerator > ratio.denominator) {
    const params = { numerator: formatRational(numerator), denominator: formatRational(denominator) }
    noteWarning(scope.notes, 'evaluation/rate-out-of-range', { indicator: id, unit: scope.object, ...params })
  }
  const value = complement ? subtractBounded(one, ratio) : ratio
  return { ...measuredNumber(value, true), numerator, denominator }
}

function measureCount(scope: ObjectScope, uses: readonly CounterUse[]): Measured {
  const count = readUses(scope, uses)
  return count === null ? refusedMeasure : { ...measuredNumber(count), numerator: count }
}

function measureChange(
  scope: ObjectScope,
  { base }: ChangeIndicator,
  uses: { readonly now: readonly CounterUse[]; readonly before: readonly CounterUse[] }
): Measured {
  const now = readUses(scope, uses.now)
  const before = readUses(scope, uses.before)
  if (now === null || before === null) return refusedMeasure
  const divisor: Rational = base === 'previous' ? before : now
  if (divisor.numerator === 0n) return { kind: 'zero', numerator: null, denominator: null }
  return measuredNumber(divideBounded(subtractBounded(now, before), divisor), true)
}

function measureGiven(scope: ObjectScope, figure: string): Measured {
  const value = readFigureValue(scope, figure)
  if ('kind' in value) return value
  return 'level' in value ? { kind: 'level', level: value.level } : measuredNumber(value.number)
}

function measureFormula(scope: ObjectScope, plan: IndicatorPlan): Measured {
  const { document } = plan.indicator
  const read = document.measure === 'formula' ? readFormula(document.formula) : null
  const names = readNames(scope, plan)
  if ('kind' in names) return names
  if (read === null || !read.ok) return refusedMeasure
  const result = evaluateFormula(read.node, (name) => names.get(name) ?? null)
  if (result.kind === 'value') return measuredNumber(result.value)
  if (result.kind === 'number-too-long') {
    noteTooLong(scope.notes, scope.plan.scheme, { place: plan.indicator.id, object: scope.object })
    return refusedMeasure
  }
  return { kind: 'zero', numerator: null, denominator: null }
}

import type { Indicator, SchemeIndicator } from '@lijie/schema'
import {
  addBounded,
  createRational,
  divideBounded,
  multiplyBounded,
  readRational,
  type Rational
} from '../../kernel/index.js'
import type { SchemePlan } from '../plan/scheme-plan.js'
import { measuredNumber, refusedMeasure, unrankedMeasure, type Measured } from './measured.js'
import { noteReason, noteWarning } from './notes.js'
import type { ObjectScope } from './score-scope.js'

/** The total of another scheme, or of several periods of it (汇总). */
export function measureParts(
  scope: ObjectScope,
  document: Indicator,
  parts: readonly SchemePlan[]
): Measured {
  if (document.measure !== 'scheme') return refusedMeasure
  const totals = parts.map((part) => readTotal(scope, part, document))
  const { periods } = document
  const [first = null] = totals
  if (periods === undefined) return first === null ? unrankedMeasure : measuredNumber(first)
  let refused = false
  for (const [i, total] of totals.entries()) {
    if (total === null) refused = noteMissing(scope, document, parts[i]) || refused
  }
  if (refused) return refusedMeasure
  const weights = totals.map((_, i) =>
    periods.aggregate === 'weighted' ? readWeight(periods.weights?.[i]) : createRational(1)
  )
  const value = aggregate(periods.aggregate, totals, weights)
  return value === null ? unrankedMeasure : measuredNumber(value)
}

/** The total that a part gives (所取总分); one in which nothing at all was counted is missing, whatever the scheme makes of empty denominators. */
export function readTotal(
  scope: ObjectScope,
  part: SchemePlan,
  { take, periods }: SchemeIndicator
): Rational | null {
  const counts = periods !== undefined && part.scheme.counters.length > 0
  const empty = counts && scope.reader.countAll(part) === 0
  const total = empty ? undefined : scope.scoreInner(part).get(scope.object)?.total
  if (total === undefined || total === null) return null
  return take === 'exact' ? total.exact : total.rounded.exact
}

function noteMissing(
  { notes, object, plan }: ObjectScope,
  { id, periods }: SchemeIndicator,
  part: SchemePlan | undefined
): boolean {
  const { scheme } = plan
  const params = { scheme: scheme.id, indicator: id, object, period: part?.period?.label ?? '—' }
  if (periods?.onMissing === 'exclude') {
    noteWarning(notes, 'evaluation/period-left-out', params)
    return false
  }
  noteReason(notes, 'evaluation/missing-period', params, [scheme.citation])
  return true
}

/** Over the periods that have a total; their weights are raised in proportion. */
function aggregate(
  how: 'mean' | 'sum' | 'weighted',
  totals: readonly (Rational | null)[],
  weights: readonly Rational[]
): Rational | null {
  let [sum, whole] = [createRational(0), createRational(0)]
  for (const [i, total] of totals.entries()) {
    const weight = weights[i]
    if (total === null || weight === undefined) continue
    sum = addBounded(sum, multiplyBounded(weight, total))
    whole = addBounded(whole, weight)
  }
  if (whole.numerator === 0n) return null
  return how === 'sum' ? sum : divideBounded(sum, whole)
}

function readWeight(weight: Parameters<typeof readRational>[0] | undefined): Rational {
  return weight === undefined ? createRational(0) : readRational(weight)
}

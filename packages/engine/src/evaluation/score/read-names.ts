import type { Rational } from '../../kernel/index.js'
import type { IndicatorPlan } from '../plan/scheme-plan.js'
import { refusedMeasure, type Unmeasured } from './measured.js'
import { readFigureNumber } from './read-figure-value.js'
import { readUses } from './read-uses.js'
import type { ObjectScope } from './score-scope.js'

/** The value of every name in an indicator's formulas (公式取数), or why one has none. */
export function readNames(
  scope: ObjectScope,
  { indicator, names }: IndicatorPlan
): ReadonlyMap<string, Rational> | Unmeasured {
  const values = new Map<string, Rational>()
  for (const [name, meaning] of indicator.names) {
    const value =
      'figure' in meaning ? readFigureNumber(scope, meaning.figure) : readCounter(scope, names.get(name))
    if ('kind' in value) return value
    values.set(name, value)
  }
  return values
}

function readCounter(
  scope: ObjectScope,
  use: Parameters<typeof readUses>[1][number] | undefined
): Rational | Unmeasured {
  return (use === undefined ? null : readUses(scope, [use])) ?? refusedMeasure
}

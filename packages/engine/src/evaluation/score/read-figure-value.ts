import { readRational, type Rational } from '../../kernel/index.js'
import { findFigure } from '../compile/check-figures.js'
import { findGiven, type GivenFigure } from '../request/figure-table.js'
import { refusedMeasure, unrankedMeasure, type Unmeasured } from './measured.js'
import { noteReason } from './notes.js'
import type { ObjectScope } from './score-scope.js'

/** The figure of an object in the period, or what its absence does (外部数据取数). */
export function readFigureValue(scope: ObjectScope, figure: string): GivenFigure | Unmeasured {
  const { figures, plan, object, notes } = scope
  const period = plan.period?.label ?? null
  const given = findGiven(figures, figure, object, period)
  if (given !== undefined) return given
  const onMissing = findFigure(plan.scheme.part, figure)?.onMissing ?? 'refuse'
  if (typeof onMissing === 'object') return { number: readRational(onMissing.value) }
  if (onMissing === 'unranked') return unrankedMeasure
  noteReason(notes, 'evaluation/missing-figure', { figure, object, period: period ?? '—' }, [
    plan.scheme.citation
  ])
  return refusedMeasure
}

/** The same for figures that are numbers. */
export function readFigureNumber(scope: ObjectScope, figure: string): Rational | Unmeasured {
  const value = readFigureValue(scope, figure)
  if ('kind' in value) return value
  return 'number' in value ? value.number : refusedMeasure
}

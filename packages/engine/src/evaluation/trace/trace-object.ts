import type { Occurrences } from '@lijie/schema'
import { createRational, formatRational } from '../../kernel/index.js'
import { findFigure } from '../compile/check-figures.js'
import type { IndicatorPlan, ItemUse, SchemePlan } from '../plan/scheme-plan.js'
import { readTotal } from '../score/measure-parts.js'
import { readFigureValue } from '../score/read-figure-value.js'
import { readTimes } from '../score/read-times.js'
import { readUses } from '../score/read-uses.js'
import type { ObjectScope } from '../score/score-scope.js'
import type { IndicatorTrace, ItemTrace, ObjectTrace } from './score-trace.js'

/** The numbers of one object (评价对象的依据); `placeOf` tells where the trace of a taken scheme stands. */
export function traceObject(scope: ObjectScope, placeOf: (part: SchemePlan) => number): ObjectTrace {
  const { plan } = scope
  return {
    figures: traceFigures(scope),
    indicators: new Map(
      plan.indicators.map((one) => [one.indicator.id, traceIndicator(scope, one, placeOf)] as const)
    ),
    adjustments: new Map(
      plan.scheme.adjustments.map(
        ({ document }, i) =>
          [document.id, traceItems(scope, document.occurrences, plan.adjustments[i] ?? [])] as const
      )
    )
  }
}

function traceFigures(scope: ObjectScope): ObjectTrace['figures'] {
  const { part } = scope.plan.scheme
  return new Map(
    Object.keys(part.figures ?? {}).flatMap((id): (readonly [string, string])[] => {
      const value = findFigure(part, id) === undefined ? null : readFigureValue(scope, id)
      if (value === null || 'kind' in value) return []
      return [[id, 'level' in value ? value.level : formatRational(value.number)]]
    })
  )
}

function traceIndicator(
  scope: ObjectScope,
  { indicator: { document }, measure }: IndicatorPlan,
  placeOf: (part: SchemePlan) => number
): IndicatorTrace {
  if (measure.kind === 'change') {
    const [now, before] = [readUses(scope, measure.now), readUses(scope, measure.before)]
    const zero = createRational(0)
    return { kind: 'change', now: formatRational(now ?? zero), before: formatRational(before ?? zero) }
  }
  if (measure.kind === 'occurrences' && document.measure === 'occurrences')
    return { kind: 'occurrences', items: traceItems(scope, document.occurrences, measure.items) }
  if (measure.kind === 'scheme' && document.measure === 'scheme') {
    const parts = measure.parts.map((part) => {
      const total = readTotal(scope, part, document)
      return { trace: placeOf(part), total: total === null ? null : formatRational(total) }
    })
    return { kind: 'scheme', parts }
  }
  return { kind: 'plain' }
}

function traceItems(
  scope: ObjectScope,
  { items }: Occurrences,
  uses: readonly ItemUse[]
): readonly ItemTrace[] {
  return items.map((item, i): ItemTrace => {
    const use = uses[i]
    const times = use === undefined ? null : readTimes(scope, item, use)
    if (times === null || 'kind' in times) return { id: item.id, plain: null, multiplied: [] }
    const { plain, multiplied } = times
    return {
      id: item.id,
      plain: formatRational(plain),
      multiplied: multiplied.map((one) => formatRational(one))
    }
  })
}

import type { Indicator, Issue } from '@lijie/schema'
import { checkFigureUse } from './check-figures.js'
import { formatRational, readRational } from '../../kernel/index.js'
import { findCounter, listIndicatorCounters } from './list-counters.js'
import type { SchemePlace } from './place.js'
import { sayKnown } from './say-known.js'

/** What stands against the indicators one by one (指标检查). */
export function checkIndicators(place: SchemePlace): readonly Issue[] {
  return place.scheme.indicators.flatMap((indicator, i) => {
    const pointer = `/indicators/${i}`
    return [
      ...checkNamedCounters(place, indicator, pointer),
      ...checkPositive(place, indicator, pointer),
      ...checkStep(place, indicator, pointer),
      ...checkFormulas(place, indicator, pointer),
      ...checkRule(place, indicator, pointer),
      ...checkFigureUse(place, indicator, pointer)
    ]
  })
}

function checkNamedCounters(place: SchemePlace, indicator: Indicator, pointer: string): Issue[] {
  return listIndicatorCounters(indicator).flatMap((named) => {
    if (findCounter(place.part, named.counter) !== undefined) return []
    const known = sayKnown(place.part.counters)
    const params = { scheme: place.id, indicator: indicator.id, counter: named.counter, known }
    return [place.report('evaluation/unknown-counter', params, pointer + named.pointer)]
  })
}

/**
 * Weights are positive, but an indicator that is only compared with others may weigh nothing; full marks are where points
 * are a share of them.
 */
function checkPositive(place: SchemePlace, indicator: Indicator, pointer: string): Issue[] {
  const { relative = [] } = place.scheme
  const least = relative.some(({ of }) => of === indicator.id) ? 0 : 1
  const rule = indicator.points?.rule ?? (indicator.measure === 'occurrences' ? 'value' : 'multiply')
  const faults = [
    ...(indicator.weight.numerator < least ? (['weight'] as const) : []),
    ...(rule === 'multiply' && indicator.maxPoints.numerator <= 0 ? (['maxPoints'] as const) : [])
  ]
  return faults.map((field) =>
    place.report(
      'evaluation/not-positive',
      { scheme: place.id, indicator: indicator.id, field },
      `${pointer}/${field}`
    )
  )
}

/** Distances are divided by the step. */
function checkStep({ report }: SchemePlace, { id: of, points }: Indicator, pointer: string): Issue[] {
  if (points?.rule !== 'linear' || points.step.numerator > 0) return []
  const step = formatRational(readRational(points.step))
  return [report('evaluation/step-not-positive', { of, step }, `${pointer}/points/step`)]
}

function checkFormulas({ id, resolve }: SchemePlace, indicator: Indicator, pointer: string): Issue[] {
  return resolve(indicator).issues.map((issue) => ({
    ...issue,
    file: 'evaluation.json',
    pointer: `/schemes/${id}${pointer}${issue.pointer ?? ''}`
  }))
}

/** Levels are read by the rule of levels only, and that rule reads nothing else. */
function checkRule({ part, id, report }: SchemePlace, indicator: Indicator, pointer: string): Issue[] {
  const rule = indicator.points?.rule ?? 'multiply'
  const figure = indicator.measure === 'given' ? part.figures?.[indicator.figure] : undefined
  const isLevel = figure?.kind === 'level'
  if (isLevel === (rule === 'levels')) return []
  return [
    report('evaluation/rule-does-not-fit', { scheme: id, indicator: indicator.id, rule }, `${pointer}/points`)
  ]
}

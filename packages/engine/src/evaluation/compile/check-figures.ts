import type { EvaluationFigure, EvaluationPart, Indicator, Issue, Occurrences } from '@lijie/schema'
import type { SchemePlace } from './place.js'
import { sayKnown } from './say-known.js'

/** A figure of a part by id, never one that objects inherit. */
export function findFigure({ figures = {} }: EvaluationPart, id: string): EvaluationFigure | undefined {
  return Object.hasOwn(figures, id) ? figures[id] : undefined
}

/** What stands against the figures that an indicator takes (外部数据检查). */
export function checkFigureUse(place: SchemePlace, indicator: Indicator, pointer: string): readonly Issue[] {
  const own =
    indicator.measure === 'given'
      ? checkFigure(place, indicator.id, indicator.figure, `${pointer}/figure`)
      : []
  const { names } = place.resolve(indicator)
  const named = [...names.values()].flatMap((meaning) =>
    'figure' in meaning ? checkNumber(place, indicator.id, meaning.figure, pointer) : []
  )
  return [...own, ...named]
}

/** What stands against the figures of items that occur. */
export function checkOccurrenceFigures(
  place: SchemePlace,
  id: string,
  { items, divideBy }: Occurrences,
  pointer: string
): readonly Issue[] {
  const used = items.flatMap(({ figure }, i) =>
    figure === undefined ? [] : [{ figure, at: `${pointer}/items/${i}/figure` }]
  )
  if (divideBy !== undefined) used.push({ figure: divideBy, at: `${pointer}/divideBy` })
  return used.flatMap(({ figure, at }) => [
    ...checkFigure(place, id, figure, at),
    ...checkNumber(place, id, figure, at)
  ])
}

function checkFigure(
  { part, id: scheme, report }: SchemePlace,
  place: string,
  figure: string,
  pointer: string
): Issue[] {
  if (findFigure(part, figure) !== undefined) return []
  const known = sayKnown(part.figures)
  return [report('evaluation/unknown-figure', { scheme, place, figure, known }, pointer)]
}

function checkNumber(
  { part, id: scheme, report }: SchemePlace,
  place: string,
  figure: string,
  pointer: string
): Issue[] {
  if (findFigure(part, figure)?.kind !== 'level') return []
  return [report('evaluation/level-as-number', { scheme, place, figure }, pointer)]
}

import type {
  CounterDirection,
  EvaluationPart,
  Indicator,
  PointsBand,
  PointsRule
} from '../generated/types.js'
import { orderBands } from './bands.js'
import { isRatio, listIndicators, listOccurrences } from './evaluation-parts.js'
import { compareFractions, toFraction } from './fraction.js'
import { createFinding, type Finding, type LintRule } from './lint-rule.js'
import { ruleOf } from './points-range.js'

/** Points that reward what the counter says is bad, or punish what it says is good (方向错误). */
export const pointsDirection: LintRule = ({ evaluation }) =>
  evaluation === undefined
    ? []
    : [
        ...listIndicators(evaluation).flatMap(({ indicator, pointer }) =>
          checkIndicator(indicator, evaluation, pointer)
        ),
        ...checkOccurrences(evaluation)
      ]

function checkIndicator(indicator: Indicator, evaluation: EvaluationPart, pointer: string): Finding[] {
  const { id: of } = indicator
  const words = directionsOf(indicator, evaluation)
  if (words.size > 1)
    return [createFinding('evaluation', pointer, 'evaluation/mixed-directions', { indicator: of })]
  const [better] = words
  if (better === undefined) return []
  const isComplement = isRatio(indicator) && indicator.complement === true
  const wanted = (better === 'more') === isComplement ? -1 : 1
  const rule = ruleOf(indicator)
  if (isRatio(indicator) && rule.rule === 'multiply' && wanted < 0)
    return isComplement
      ? [
          createFinding('evaluation', `${pointer}/complement`, 'evaluation/good-rate-complemented', {
            indicator: of
          })
        ]
      : [createFinding('evaluation', pointer, 'evaluation/bad-rate-rewarded', { indicator: of })]
  return findOpposed(rule, wanted, `${pointer}/points`).map((place) => {
    const said = wanted > 0 ? 'more' : 'fewer'
    return createFinding('evaluation', place, 'evaluation/points-against-direction', {
      indicator: of,
      better: said
    })
  })
}

/** What counters and figures of an indicator say is better; those that say nothing, or neutral, are left out. */
function directionsOf(
  indicator: Indicator,
  { counters, figures = {} }: EvaluationPart
): Set<CounterDirection> {
  const said = isRatio(indicator)
    ? indicator.numerator.map((id) => counters[id]?.better)
    : indicator.measure === 'count' || indicator.measure === 'change'
      ? indicator.count.map((id) => counters[id]?.better)
      : indicator.measure === 'given'
        ? [figures[indicator.figure]?.better]
        : []
  return new Set(said.flatMap((one) => (one === undefined || one === 'neutral' ? [] : [one])))
}

/** Where a rule gives points the wrong way: `wanted` is 1 when more is better, -1 when less is. */
function findOpposed(rule: PointsRule, wanted: 1 | -1, pointer: string): string[] {
  switch (rule.rule) {
    case 'multiply':
    case 'value':
      return wanted < 0 ? [`${pointer}/rule`] : []
    case 'linear':
      return (rule.loses === 'below') === wanted > 0 ? [] : [`${pointer}/loses`]
    case 'bands':
      return findOpposedBands(rule.bands, wanted).map((at) => `${pointer}/bands/${at}/points`)
    case 'class-bands':
      return Object.entries(rule.classes).flatMap(([name, bands]) =>
        findOpposedBands(bands, wanted).map((at) => `${pointer}/classes/${name}/${at}/points`)
      )
    default:
      return []
  }
}

/** Bands whose points are on the wrong side of those of the band below. */
function findOpposedBands(bands: readonly PointsBand[], wanted: 1 | -1): number[] {
  const places = orderBands(bands).map(({ at }) => at)
  return places.slice(1).filter((at, before) => {
    const [lower, upper] = [bands[places[before] ?? at], bands[at]]
    if (lower === undefined || upper === undefined) return false
    return compareFractions(toFraction(upper.points), toFraction(lower.points)) * wanted < 0
  })
}

/** Points are taken for what is bad and given for what is good. */
function checkOccurrences(evaluation: EvaluationPart): Finding[] {
  const { counters, figures = {} } = evaluation
  return listOccurrences(evaluation).flatMap(({ of, gives, occurrences, pointer }) => {
    const wrong = gives ? 'fewer' : 'more'
    return occurrences.items.flatMap(({ id: item, count = [], figure, each }, at) => {
      const said = [...count.map((id) => counters[id]?.better), figures[figure ?? '']?.better]
      if (!said.includes(wrong) || each.numerator < 0) return []
      const place = `${pointer}/items/${at}`
      return [createFinding('evaluation', place, 'evaluation/occurrences-against-direction', { of, item })]
    })
  })
}

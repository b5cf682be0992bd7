import type { CompleteScheme, EvaluationPart, Indicator, RelativeRule } from '../generated/types.js'
import { evaluationLimits } from '../evaluation-limits.js'
import { isRatio, listSchemes } from './evaluation-parts.js'
import { multiplyFractions, toFraction, type Fraction } from './fraction.js'
import {
  addIntervals,
  clampInterval,
  joinIntervals,
  nothing,
  only,
  roundOutwards,
  scaleInterval,
  unbounded,
  type Interval
} from './interval.js'
import { rangeOfPoints } from './points-range.js'
import { listLevels } from './taken-schemes.js'
import { listCountersFromZero, rangeOfOccurrences, rangeOfValue, type KnownRanges } from './value-range.js'

/**
 * What is known of a part (已知范围): the counters that are never negative, and what the totals of its schemes can be, exactly, as far as
 * their rules bound them. Each is computed once, from those that it takes; totals that go into each other over more levels than
 * are allowed, or into themselves, are reported, and left open here.
 */
export function findRanges(evaluation: EvaluationPart): KnownRanges {
  const counters = listCountersFromZero(evaluation)
  const listed = new Map(listSchemes(evaluation).map(({ id, scheme }) => [id, scheme]))
  const settled = new Map<string, Interval>()
  for (const level of listLevels(evaluation).slice(0, evaluationLimits.nestedSchemes))
    for (const id of level) {
      const scheme = listed.get(id)
      if (scheme !== undefined)
        settled.set(id, rangeOfScore(scheme, evaluation, { counters, schemes: settled }))
    }
  const schemes = new Map(settled)
  for (const [id, scheme] of listed)
    if (!settled.has(id)) schemes.set(id, rangeOfScore(scheme, evaluation, { counters, schemes: settled }))
  return { counters, schemes }
}

/** What the total of a scheme can be (总分范围), given what is known of the totals that it takes. */
function rangeOfScore(scheme: CompleteScheme, evaluation: EvaluationPart, known: KnownRanges): Interval {
  const { indicators, adjustments = [], relative = [], groups = [], total } = scheme
  const points = indicators.map((one) => rangeOfPoints(one, rangeOfValue(one, evaluation, known)))
  const sum = weighSum(indicators, points, scheme)
  const adjusted = adjustments.reduce((range, { kind, occurrences, rounding }) => {
    const own = roundOutwards(rangeOfOccurrences(occurrences), rounding.decimals)
    return addIntervals(range, kind === 'bonus' ? own : scaleInterval(own, [-1n, 1n]))
  }, sum)
  const capped = clampInterval(adjusted, total.floor, total.cap)
  const inGroups = joinIntervals([
    ...(groups.every(({ cap }) => cap !== undefined) && groups.length > 0 ? [] : [capped]),
    ...groups.map(({ cap }) => clampInterval(capped, undefined, cap))
  ])
  const compared = relative.reduce((range, { of, rule, rounding, weight }) => {
    const values = of === 'total' ? inGroups : points[indicators.findIndex(({ id }) => id === of)]
    const own = roundOutwards(rangeOfRelative(rule, values ?? unbounded), rounding.decimals)
    return addIntervals(range, scaleInterval(own, toFraction(weight)))
  }, inGroups)
  return roundOutwards(clampInterval(compared, undefined, total.cap), total.rounding.decimals)
}

/** Where an indicator may be left out, the others carry its weight: any of them alone may make the whole total. */
function weighSum(
  indicators: readonly Indicator[],
  points: readonly Interval[],
  { total }: CompleteScheme
): Interval {
  const weights = indicators.map(({ weight }) => toFraction(weight))
  const plain = points.reduce(
    (sum, range, at) => addIntervals(sum, scaleInterval(range, weights[at] ?? [0n, 1n])),
    nothing
  )
  if (!indicators.some(mayBeLeftOut)) return plain
  const alone = indicators.flatMap(({ maxPoints }, at) => {
    const whole: Fraction =
      total.fullMarks === undefined
        ? toFraction(total.weightsSumTo)
        : multiplyFractions(toFraction(total.fullMarks), invert(toFraction(maxPoints)))
    return weights[at]?.[0] === 0n ? [] : [scaleInterval(points[at] ?? unbounded, whole)]
  })
  return joinIntervals([plain, ...alone])
}

function mayBeLeftOut(indicator: Indicator): boolean {
  return (isRatio(indicator) || 'onZero' in indicator) && indicator.onZero === 'exclude-and-reweight'
}

function invert([numerator, denominator]: Fraction): Fraction {
  return numerator === 0n ? [0n, 1n] : numerator < 0n ? [-denominator, -numerator] : [denominator, numerator]
}

/** The share of the best is below nothing only where points are. */
function rangeOfRelative(rule: RelativeRule, { low }: Interval): Interval {
  switch (rule.by) {
    case 'rank':
      return joinIntervals([...rule.points, rule.beyond].map(only))
    case 'best':
      return { low: low !== null && low[0] >= 0n ? [0n, 1n] : null, high: toFraction(rule.most) }
    case 'mean':
      return clampInterval({ low: null, high: toFraction(rule.points) }, rule.floor, undefined)
  }
}

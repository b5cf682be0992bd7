import type { Indicator, PointsBand, PointsRule } from '../generated/types.js'
import { compareFractions, multiplyFractions, toFraction, type Fraction } from './fraction.js'
import {
  clampInterval,
  joinIntervals,
  only,
  roundOutwards,
  scaleInterval,
  unbounded,
  type Interval
} from './interval.js'

const multiply: PointsRule = { rule: 'multiply' }

/** The rule by which an indicator makes points (计分规则); occurrences are points already. */
export function ruleOf(indicator: Indicator): PointsRule {
  return indicator.points ?? (indicator.measure === 'occurrences' ? { rule: 'value' } : multiply)
}

/** What the points of an indicator can be (得分范围), given what its value can be. */
export function rangeOfPoints(indicator: Indicator, values: Interval): Interval {
  const { floor, ceiling, pointsRounding } = indicator
  const range = applyRule(ruleOf(indicator), toFraction(indicator.maxPoints), values)
  return roundOutwards(clampInterval(range, floor, ceiling), pointsRounding.decimals)
}

function applyRule(rule: PointsRule, maxPoints: Fraction, values: Interval): Interval {
  switch (rule.rule) {
    case 'multiply':
      return scaleInterval(values, multiplyFractions(maxPoints, [1n, 100n]))
    case 'value':
      return values
    case 'linear':
      return clampInterval({ low: null, high: toFraction(rule.atThreshold) }, rule.floor, undefined)
    case 'bands':
      return rangeOfBands(rule.bands, values)
    case 'class-bands': {
      const { classes, otherClass } = rule
      const others = typeof otherClass === 'object' ? [only(otherClass.points)] : []
      return joinIntervals([...Object.values(classes).map((bands) => rangeOfBands(bands, values)), ...others])
    }
    case 'levels':
      return joinIntervals(Object.values(rule.levels).map(only))
    case 'formula':
      return unbounded
  }
}

function rangeOfBands(bands: readonly PointsBand[], values: Interval): Interval {
  return joinIntervals(bands.filter((band) => isReachable(band, values)).map(({ points }) => only(points)))
}

/** Can a value of this range lie in the band? */
export function isReachable({ from, to }: Pick<PointsBand, 'from' | 'to'>, { low, high }: Interval): boolean {
  const isAbove = from !== null && high !== null && compareFractions(toFraction(from), high) > 0
  const isBelow = to !== null && low !== null && compareFractions(toFraction(to), low) <= 0
  return !isAbove && !isBelow
}

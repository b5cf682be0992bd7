import type { Indicator, LinearPoints, PointsBand } from '@lijie/schema'
import { sayNumber } from './exact-number.js'
import { sayValue } from './say-value.js'
import { nameFormula, type TextContext } from './text-context.js'

/** How the value of an indicator becomes points, in words (计分规则). */
export function sayPoints(context: TextContext, indicator: Indicator): string {
  const { words, language } = context
  const rule = indicator.points ?? { rule: indicator.measure === 'occurrences' ? 'value' : 'multiply' }
  const separator = language === 'en' ? '; ' : '；'
  const sayBands = (bands: readonly PointsBand[]): string =>
    bands
      .map((band) => words.rule.band(sayBound(band.from), sayBound(band.to), sayNumber(band.points)))
      .join(separator)
  switch (rule.rule) {
    case 'multiply':
      return words.rule.multiply(sayNumber(indicator.maxPoints))
    case 'value':
      return words.rule.value
    case 'linear':
      return sayLinear(context, rule)
    case 'bands':
      return sayBands(rule.bands)
    case 'class-bands': {
      const { otherClass } = rule
      const other = typeof otherClass === 'string' ? words.onZero[otherClass] : sayNumber(otherClass.points)
      const classes = Object.entries(rule.classes).map(([id, bands]) =>
        words.rule.classed(id, sayBands(bands))
      )
      return [...classes, words.rule.otherClass(other)].join(separator)
    }
    case 'levels':
      return Object.entries(rule.levels)
        .map(([level, points]) => `${sayLevel(context, indicator, level)}${words.colon}${sayNumber(points)}`)
        .join(separator)
    case 'formula':
      return words.rule.formula(nameFormula(context, rule.formula))
  }
}

function sayLevel(context: TextContext, { id }: Indicator, value: string): string {
  return sayValue(context, { id, measure: 'given', value })
}

function sayBound(bound: PointsBand['from']): string | null {
  return bound === null ? null : sayNumber(bound)
}

function sayLinear({ words }: TextContext, rule: LinearPoints): string {
  return words.rule.linear({
    threshold: sayNumber(rule.threshold),
    atThreshold: sayNumber(rule.atThreshold),
    below: rule.loses === 'below',
    step: sayNumber(rule.step),
    perStep: sayNumber(rule.perStep),
    steps: words.steps[rule.steps],
    floor: rule.floor === undefined ? null : sayNumber(rule.floor)
  })
}

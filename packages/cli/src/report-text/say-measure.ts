import { sayPeriods } from '@lijie/engine/evaluation'
import type { Indicator, Occurrences, OccurrenceItem } from '@lijie/schema'
import { sayNumber } from './exact-number.js'
import { nameCounter, nameFormula, nameQuestion, say, sayCounters, type TextContext } from './text-context.js'

/** What an indicator measures, in words (指标算式): numerator and denominator by the names of their counters. */
export function sayMeasure(context: TextContext, indicator: Indicator): string {
  const { words, definition } = context
  switch (indicator.measure) {
    case 'count':
      return sayCounters(context, indicator.count)
    case 'given':
      return nameCounter(context, 'figures', indicator.figure)
    case 'formula':
      return nameFormula(context, indicator.formula)
    case 'change':
      return words.rule.change(
        sayCounters(context, indicator.count),
        words.against[indicator.against === 'previous-period' ? 'previous-period' : 'same-period-last-year'],
        words.base[indicator.base]
      )
    case 'scheme': {
      const other = definition.schemes.get(indicator.scheme)
      return words.rule.scheme(
        other === undefined ? indicator.scheme : say(context, other.label),
        indicator.take,
        indicator.periods === undefined ? null : sayPeriods(indicator.periods, context.language)
      )
    }
    case 'occurrences':
      return `${words.rule.start(sayNumber(indicator.start), indicator.direction)}${words.colon}${sayOccurrences(context, indicator.occurrences)}`
    default: {
      const ratio = `${sumIn(context, indicator.numerator)} ÷ ${sumIn(context, indicator.denominator)} × 100%`
      return indicator.complement === true ? `100% − ${ratio}` : ratio
    }
  }
}

/** What each occurrence costs or brings (按件计分). */
export function sayOccurrences(context: TextContext, { items, divideBy, cap }: Occurrences): string {
  const { words } = context
  const parts = items.map((item) => `${say(context, item.label)} ${sayItem(context, item)}`)
  return [
    parts.join(context.language === 'en' ? '; ' : '；'),
    ...(divideBy === undefined ? [] : [words.rule.divided(nameCounter(context, 'figures', divideBy))]),
    ...(cap === undefined ? [] : [words.rule.cap(sayNumber(cap))])
  ].join(words.comma)
}

function sayItem(context: TextContext, { each, tiers = [], multipliers = [], cap }: OccurrenceItem): string {
  const { words } = context
  return [
    words.rule.times(sayNumber(each)),
    ...tiers.map((tier) => words.rule.tier(tier.from, sayNumber(tier.each))),
    ...multipliers.map((one) => `${nameQuestion(context, one)} × ${sayNumber(one.times)}`),
    ...(cap === undefined ? [] : [words.rule.cap(sayNumber(cap))])
  ].join(words.comma)
}

/** A sum inside a ratio: in brackets where it has several parts. */
function sumIn(context: TextContext, counters: readonly string[]): string {
  const sum = sayCounters(context, counters)
  return counters.length > 1 ? `(${sum})` : sum
}

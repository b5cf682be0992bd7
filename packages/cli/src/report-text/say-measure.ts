import type { Indicator, Occurrences, OccurrenceItem } from '@lijie/schema'
import { printFormula, readFormula } from '@lijie/engine/formulas'
import { sayNumber } from './exact-number.js'
import { nameCounter, say, sayCounters, type TextContext } from './text-context.js'

/** What an indicator measures, in words (指标算式): numerator and denominator by the names of their counters. */
export function sayMeasure(context: TextContext, indicator: Indicator): string {
  const { words, definition } = context
  switch (indicator.measure) {
    case 'count':
      return sayCounters(context, indicator.count)
    case 'given':
      return nameCounter(context, 'figures', indicator.figure)
    case 'formula':
      return sayFormula(indicator.formula)
    case 'change':
      return words.rule.change(
        sayCounters(context, indicator.count),
        words.against[indicator.against === 'previous-period' ? 'previous-period' : 'same-period-last-year'],
        words.base[indicator.base]
      )
    case 'scheme': {
      const other = definition.schemes.get(indicator.scheme)
      const { each, aggregate } = indicator.periods ?? {}
      return words.rule.scheme(
        other === undefined ? indicator.scheme : say(context, other.label),
        each === undefined ? null : (words.lengths[each] ?? each),
        aggregate === undefined ? null : words.aggregates[aggregate]
      )
    }
    case 'occurrences':
      return `${words.rule.start(sayNumber(indicator.start), indicator.direction)}${words.colon}${sayOccurrences(context, indicator.occurrences)}`
    default: {
      const ratio = `(${sayCounters(context, indicator.numerator)}) ÷ (${sayCounters(context, indicator.denominator)}) × 100%`
      return indicator.complement === true ? `100% − ${ratio}` : ratio
    }
  }
}

/** A formula as its author reads it. */
export function sayFormula(source: Parameters<typeof readFormula>[0]): string {
  const read = readFormula(source)
  return read.ok ? printFormula(read.node) : typeof source === 'string' ? source : JSON.stringify(source)
}

/** What each occurrence costs or brings (按件计分). */
function sayOccurrences(context: TextContext, { items, divideBy, cap }: Occurrences): string {
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
    ...multipliers.map(({ label, times }) => `${say(context, label)} × ${sayNumber(times)}`),
    ...(cap === undefined ? [] : [words.rule.cap(sayNumber(cap))])
  ].join(words.comma)
}

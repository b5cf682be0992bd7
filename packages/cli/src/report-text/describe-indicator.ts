import type { Citation, CompiledIndicator } from '@lijie/engine'
import type { Indicator, IndicatorExclusion, Rounding } from '@lijie/schema'
import { wordOf } from '@lijie/schema/issues'
import { sayNumber } from './exact-number.js'
import { sayMeasure } from './say-measure.js'
import { sayPoints } from './say-points.js'
import { nameQuestion, say, type Term, type TextContext } from './text-context.js'

/** All that a reader needs to compute an indicator himself (指标口径). */
export function describeIndicator(context: TextContext, indicator: CompiledIndicator): readonly Term[] {
  const { definition: terms, comma, rule } = context.words
  const { document, citation } = indicator
  const bounds = [
    ...(document.floor === undefined ? [] : [`≥ ${sayNumber(document.floor)}`]),
    ...(document.ceiling === undefined ? [] : [`≤ ${sayNumber(document.ceiling)}`])
  ].join(comma)
  const excluded = 'exclude' in document ? (document.exclude ?? []) : []
  const lines: readonly (readonly [string, string | null])[] = [
    [terms.measure, sayMeasure(context, document)],
    [terms.excluded, excluded.map((one: IndicatorExclusion) => nameQuestion(context, one)).join(comma)],
    [terms.onZero, sayOnZero(context, document)],
    [terms.valueRounding, sayValueRounding(context, document)],
    [
      terms.points,
      document.measure === 'occurrences' && document.points === undefined
        ? rule.value
        : sayPoints(context, document)
    ],
    [terms.bounds, bounds],
    [terms.pointsRounding, sayRounding(context, document.pointsRounding)],
    [terms.weight, `${sayNumber(document.maxPoints)} × ${sayNumber(document.weight)}`],
    [terms.because, sayCitation(context, citation)],
    [terms.note, document.note === undefined ? null : say(context, document.note)]
  ]
  return lines.filter((line): line is Term => line[1] !== null && line[1] !== '')
}

/** Article, and how sure it is (出处): what stands in a file of ours, not in an article, says only how sure. */
export function sayCitation(
  { language }: Pick<TextContext, 'language'>,
  { article, evidence }: Pick<Citation, 'article' | 'evidence'>
): string {
  const known = wordOf('evidence', evidence, language)
  return article === '' || article === 'evaluation.json' ? known : `${article} · ${known}`
}

/** Decimals and what becomes of a half. */
export function sayRounding({ words }: Pick<TextContext, 'words'>, { decimals, mode }: Rounding): string {
  return words.rounded(decimals, words.modes[mode])
}

function sayOnZero({ words }: TextContext, document: Indicator): string | null {
  if (!('onZero' in document)) return null
  const { onZero } = document
  if (typeof onZero === 'string') return words.onZero[onZero]
  const { numerator, denominator } = onZero.value
  const isRate = 'rateRounding' in document
  return words.valueOnZero(
    isRate ? `${sayNumber({ numerator: numerator * 100, denominator })}%` : sayNumber(onZero.value)
  )
}

function sayValueRounding(context: TextContext, document: Indicator): string | null {
  if ('rateRounding' in document) return sayRounding(context, document.rateRounding)
  const rounding = 'valueRounding' in document ? document.valueRounding : undefined
  return rounding === undefined ? null : sayRounding(context, rounding)
}

import { sayOnSingle, sayRelativeRule, type CompiledScheme } from '@lijie/engine'
import { sayNumber } from './exact-number.js'
import { sayCitation, sayRounding } from './describe-indicator.js'
import { sayOccurrences } from './say-measure.js'
import { say, type Term, type TextContext } from './text-context.js'

/** How a bonus or deduction comes about (加扣分口径). */
export function describeAdjustment(
  context: TextContext,
  { document, citation }: CompiledScheme['adjustments'][number]
): readonly Term[] {
  const { definition: terms, part } = context.words
  const note: readonly Term[] = document.note === undefined ? [] : [[terms.note, say(context, document.note)]]
  return [
    [
      terms.points,
      `${part[document.kind]}${context.words.colon}${sayOccurrences(context, document.occurrences)}`
    ],
    [terms.pointsRounding, sayRounding(context, document.rounding)],
    [terms.because, sayCitation(context, citation)],
    ...note
  ]
}

/** How points come about that depend on the others of the group (相对分口径). */
export function describeRelative(
  context: TextContext,
  { document, citation }: CompiledScheme['relative'][number]
): readonly Term[] {
  const { definition: terms, columns, part } = context.words
  const compared = context.definition.indicators.find(({ id }) => id === document.of)
  return [
    [terms.measure, part.compares(compared === undefined ? columns.total : say(context, compared.label))],
    [terms.points, sayRelativeRule(document.rule, context.language)],
    [part.single, sayOnSingle(document.onSingle, context.language)],
    [terms.pointsRounding, sayRounding(context, document.rounding)],
    [columns.weight, sayNumber(document.weight)],
    [terms.because, sayCitation(context, citation)]
  ]
}

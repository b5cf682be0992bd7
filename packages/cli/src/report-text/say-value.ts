import type { IndicatorHeading } from '@lijie/engine'
import { parseExact, sayRounded } from './exact-number.js'
import { say, type TextContext } from './text-context.js'

const shown = { decimals: 4, mode: 'half-up' } as const

/** The value of an indicator as people read it (指标值): rates with a sign, levels by their names, fractions to four decimals. */
export function sayValue(
  context: TextContext,
  { id, measure, value }: Pick<IndicatorHeading, 'id' | 'measure'> & { readonly value: string }
): string {
  if (measure === 'ratio' || measure === 'change') return `${value}%`
  const document = context.definition.indicators.find((one) => one.id === id)?.document
  const figure =
    document?.measure === 'given' ? context.definition.part.figures?.[document.figure] : undefined
  const level = figure?.levels?.find((one) => one.id === value)
  if (level !== undefined) return say(context, level.label)
  return value.includes('/') ? `≈ ${sayRounded(parseExact(value), shown)}` : value
}

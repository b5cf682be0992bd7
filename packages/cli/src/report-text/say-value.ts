import type { IndicatorHeading } from '@lijie/engine'
import { say, type TextContext } from './text-context.js'

/** The value of an indicator as people read it (指标值): rates with a sign, levels by their names, fractions with room to break. */
export function sayValue(
  context: TextContext,
  { id, measure, value }: Pick<IndicatorHeading, 'id' | 'measure'> & { readonly value: string }
): string {
  if (measure === 'ratio' || measure === 'change') return `${value}%`
  const document = context.definition.indicators.find((one) => one.id === id)?.document
  const figure =
    document?.measure === 'given' ? context.definition.part.figures?.[document.figure] : undefined
  const level = figure?.levels?.find((one) => one.id === value)
  return level === undefined ? value.replace('/', ' / ') : say(context, level.label)
}

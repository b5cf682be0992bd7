import type { ConditionLeaf, FactDefinition, MessageLanguage } from '@lijie/schema'
import { comparisonSigns, isMeasured, phraseValue } from '../criteria/index.js'

/** The figure of a leaf with its sign, e.g. `> 25 cm²`; undefined for a fact that is not measured. */
export function phraseThreshold(
  { operator, value, unit }: ConditionLeaf,
  definition: FactDefinition,
  language: MessageLanguage
): string | undefined {
  const sign = comparisonSigns[operator]
  if (!isMeasured(definition) || sign === undefined) return undefined
  return `${sign} ${phraseValue(value, definition, language, unit)}`
}

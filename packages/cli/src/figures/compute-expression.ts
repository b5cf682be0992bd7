import { evaluateFormula, parseFormula, type FormulaLookup } from '@lijie/engine/formulas'
import { computed, notComputed, type ComputedFigure } from './computed-figure.js'
import { findInput, findOnly } from './find-input.js'
import { prepareFormula } from './prepare-formula.js'
import { readNumber } from './read-number.js'

/**
 * The figure of an infix formula over the inputs (按公式计算). Of `total = a + b, rounded half up` the formula is what stands right of
 * the sign; how it is rounded, the figure says itself.
 */
export function computeExpression(
  formula: string,
  inputs: ReadonlyMap<string, unknown>,
  lookup: FormulaLookup = (name) => findInput(inputs, name) ?? findOnly(inputs, name)
): ComputedFigure {
  const { text, onZero } = prepareFormula(formula, inputs)
  const parsed = parseFormula(text)
  if (!parsed.ok) return { kind: 'none', because: parsed.issue }
  const result = evaluateFormula(parsed.node, lookup)
  if (result.kind === 'value') return computed(result.value)
  if (result.kind === 'division-by-zero') {
    const declared = readNumber(onZero)
    return declared === null ? notComputed('figures/zero-divisor', {}) : computed(declared)
  }
  if (result.kind === 'number-too-long') return notComputed('figures/number-too-long', {})
  return notComputed('figures/unknown-input', {
    name: result.name,
    inputs: [...inputs.keys()].join(', ') || '-'
  })
}

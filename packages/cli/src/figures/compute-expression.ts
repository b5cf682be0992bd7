import { evaluateFormula, parseFormula, type FormulaLookup } from '@lijie/engine/formulas'
import { computed, notComputed, type ComputedFigure } from './computed-figure.js'
import { findInput, findOnly, nameInput } from './find-input.js'

/**
 * The figure of an infix formula over the inputs (按公式计算). Of `total = a + b, rounded half up` the formula is what stands right of
 * the sign; how it is rounded, the figure says itself.
 */
export function computeExpression(
  formula: string,
  inputs: ReadonlyMap<string, unknown>,
  lookup: FormulaLookup = (name) => findInput(inputs, name) ?? findOnly(inputs, name)
): ComputedFigure {
  const parsed = parseFormula(joinWords(takeExpression(formula), inputs))
  if (!parsed.ok) return { kind: 'none', because: parsed.issue }
  const result = evaluateFormula(parsed.node, lookup)
  if (result.kind === 'value') return computed(result.value)
  if (result.kind === 'division-by-zero') return notComputed('figures/zero-divisor', {})
  return notComputed('figures/unknown-input', {
    name: result.name,
    inputs: [...inputs.keys()].join(', ') || '-'
  })
}

function takeExpression(formula: string): string {
  return formula
    .slice(formula.lastIndexOf('=') + 1)
    .replace(/[,;，；]\s*(?:rounded|half|四舍五入|保留).*$/, '')
}

/** `due to close` is one name where the inputs have `due_to_close`. */
function joinWords(formula: string, inputs: ReadonlyMap<string, unknown>): string {
  if (formula.length > 600) return formula
  return formula.replace(/[A-Za-z_][\w ]*/g, (words) => {
    const key = words.trim().includes(' ') ? nameInput(inputs, words.trim()) : null
    return key === null ? words : `[${key}] `
  })
}

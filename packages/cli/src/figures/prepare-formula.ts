import { nameInput } from './find-input.js'
import { rewriteCalls } from './rewrite-calls.js'
import { takeClauses, type PlainFormula } from './take-clauses.js'

/** Longer texts are no formulas and are refused as such. */
const longestFormula = 600

/**
 * A formula as bulletins write it, in the language of schemes (规范化的公式): signs of print, names of inputs that are words or have hyphens,
 * sums and means of lists, and what stands behind an equals sign.
 */
export function prepareFormula(formula: string, inputs: ReadonlyMap<string, unknown>): PlainFormula {
  if (formula.length > longestFormula) return { text: formula, onZero: null }
  const plain = formula.replace(/[−–]/g, '-').replace(/[·•∙]/g, '*').replace(/∕/g, '/')
  const { text, onZero } = takeClauses(takeSide(plain, inputs))
  const named = quoteInputs(writeProducts(text), inputs)
  return { text: joinWords(rewriteCalls(named, inputs), inputs), onZero }
}

/** `0.5(95 - rate)` and `(a + b)(c + d)` are products. */
function writeProducts(text: string): string {
  return text
    .replace(/(?<![\p{L}\p{N}_.[])(\d+(?:\.\d+)?)\s*(?=[(（])/gu, '$1 * ')
    .replace(/([)）])\s*(?=[(（])/g, '$1 * ')
}

/** Of `total = a + b` the right side; of `a + b = total` the left one, as a title or a number computes nothing. */
function takeSide(formula: string, inputs: ReadonlyMap<string, unknown>): string {
  const sides = formula.split(/(?<![<>=!])=(?!=)/)
  const isTitle = (side: string): boolean =>
    /^[\s\p{L}\p{N}_.%％（）()]*$/u.test(side) && nameInput(inputs, side.trim()) === null
  return sides.findLast((side) => !isTitle(side)) ?? sides.at(-1) ?? formula
}

/** Puts names of inputs that are no plain words into brackets: `self-handled`, `units (all)`. */
function quoteInputs(formula: string, inputs: ReadonlyMap<string, unknown>): string {
  const odd = [...inputs.keys()]
    .filter((key) => key.length > 1 && /[^\p{L}\p{N}_]/u.test(key) && !/[[\]]/.test(key))
    .toSorted((a, b) => b.length - a.length)
  return odd.reduce(
    (text, key) =>
      text
        .split(/(\[[^\]]*\])/)
        .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(key, `[${key}]`)))
        .join(''),
    formula
  )
}

/** `due to close` is one name where the inputs have `due_to_close`. */
function joinWords(formula: string, inputs: ReadonlyMap<string, unknown>): string {
  return formula
    .split(/(\[[^\]]*\])/)
    .map((part, index) => (index % 2 === 1 ? part : joinPart(part, inputs)))
    .join('')
}

function joinPart(part: string, inputs: ReadonlyMap<string, unknown>): string {
  return part.replace(/[A-Za-z_][\w ]*/g, (words) => {
    const key = words.trim().includes(' ') ? nameInput(inputs, words.trim()) : null
    return key === null ? words : `[${key}] `
  })
}

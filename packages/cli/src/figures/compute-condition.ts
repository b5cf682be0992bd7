import { compareRationals, type Rational } from '@lijie/engine/kernel'
import { computeExpression } from './compute-expression.js'
import { notComputed, type ComputedFigure } from './computed-figure.js'
import { splitOutside } from './split-outside.js'

/** Three parts of `condition ? one : other`, or null for another text. */
type Choice = readonly [condition: string, one: string, other: string]

/** Whether a formula chooses between two others (条件公式). */
export function isCondition(formula: string): boolean {
  return formula.length <= 600 && splitChoice(formula) !== null
}

/** The figure of `rate >= 70 ? 50 : 50 - (70 - rate)`, also written with if and else (按条件取值). */
export function computeCondition(
  formula: string,
  inputs: ReadonlyMap<string, unknown>,
  depth = 0
): ComputedFigure {
  const choice = depth < 20 ? splitChoice(formula) : null
  if (choice === null) return computeBranch(formula, inputs)
  const [condition, one, other] = choice
  const holds = decide(condition, inputs)
  if (typeof holds !== 'boolean') return holds
  return computeCondition(holds ? one : other, inputs, depth + 1)
}

/** A formula, or a grade in quotation marks or as a bare letter. */
function computeBranch(formula: string, inputs: ReadonlyMap<string, unknown>): ComputedFigure {
  const quoted = /^\s*["'“‘](.+)["'”’]\s*$/u.exec(formula)?.[1]
  const word = quoted ?? /^\s*(\p{L}|优秀|良好|合格|不合格)\s*$/u.exec(formula)?.[1]
  const isWord = word !== undefined && !inputs.has(word)
  return isWord ? { kind: 'word', word } : computeExpression(formula, inputs)
}

function splitChoice(formula: string): Choice | null {
  const text = formula.replace(/？/g, '?').trim()
  const outer = /^\((.*)\)$/s.exec(text)?.[1]
  if (
    outer !== undefined &&
    splitOutside(outer, /[?]/).length > 1 &&
    splitOutside(text, /[?]/).length === 1
  ) {
    return splitChoice(outer)
  }
  const [condition = '', ...rest] = splitOutside(text, /[?]/)
  if (rest.length > 0) return splitAtColon(condition, rest.join('?'))
  const python = /^(.+?)\bif\b(.+?)\belse\b(.+)$/is.exec(text)
  if (python !== null) return [python[2] ?? '', python[1] ?? '', python[3] ?? '']
  const spoken = /^if\b(.+?)\bthen\b(.+?)[,;]?\s*\b(?:else|otherwise)\b(.+)$/is.exec(text)
  return spoken === null ? null : [spoken[1] ?? '', spoken[2] ?? '', spoken[3] ?? '']
}

/** The colon that belongs to the first question mark, as choices may stand inside each other. */
function splitAtColon(condition: string, rest: string): Choice | null {
  const parts = splitOutside(rest, /[:：]/)
  let open = 1
  for (let index = 0; index < parts.length - 1; index++) {
    open += splitOutside(parts[index] ?? '', /[?]/).length - 2
    if (open === 0) return [condition, parts.slice(0, index + 1).join(':'), parts.slice(index + 1).join(':')]
  }
  return null
}

function decide(condition: string, inputs: ReadonlyMap<string, unknown>): boolean | ComputedFigure {
  const all = condition.split(/&&|\band\b|且|并且/i)
  for (const one of all) {
    const holds = decideOne(one, inputs)
    if (holds !== true) return holds
  }
  return true
}

/** `60 <= rate < 90`: every neighbouring pair holds. */
function decideOne(condition: string, inputs: ReadonlyMap<string, unknown>): boolean | ComputedFigure {
  const [first = '', ...rest] = condition.split(/(>=|<=|==|!=|[<>=≥≤≠＞＜])/)
  let left = computeExpression(first, inputs)
  if (rest.length === 0) return notComputed('figures/unreadable-bands', { entry: condition.trim() })
  for (let index = 0; index < rest.length; index += 2) {
    const right = computeExpression(rest[index + 1] ?? '', inputs)
    if (left.kind !== 'number') return left
    if (right.kind !== 'number') return right
    if (!compares(rest[index] ?? '', left.value, right.value)) return false
    left = right
  }
  return true
}

function compares(sign: string, left: Rational, right: Rational): boolean {
  const order = compareRationals(left, right)
  if (['>=', '≥'].includes(sign)) return order >= 0
  if (['<=', '≤'].includes(sign)) return order <= 0
  if (['>', '＞'].includes(sign)) return order > 0
  if (['<', '＜'].includes(sign)) return order < 0
  return ['!=', '≠'].includes(sign) ? order !== 0 : order === 0
}

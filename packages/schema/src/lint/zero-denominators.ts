import { readFormula } from '../formulas/index.js'
import type {
  ChangeIndicator,
  EvaluationPart,
  FormulaIndicator,
  FormulaNode,
  FormulaSource,
  RatioIndicator
} from '../generated/types.js'
import { listFormulas } from './evaluation-formulas.js'
import { isRatio, listIndicators, listOccurrences } from './evaluation-parts.js'
import { createFinding, type Finding, type LintRule } from './lint-rule.js'

/** Divisors that can be zero (分母为零) where the scheme has no rule for it, or refuses. */
export const zeroDenominators: LintRule = ({ evaluation }) =>
  evaluation === undefined
    ? []
    : [...checkIndicators(evaluation), ...checkFormulas(evaluation), ...checkDivisors(evaluation)]

function checkIndicators(evaluation: EvaluationPart): Finding[] {
  return listIndicators(evaluation).flatMap(({ indicator, pointer }) => {
    const isRefused = 'onZero' in indicator && indicator.onZero === 'refuse'
    if (!isRefused) return []
    if (isRatio(indicator) ? !canBeZero(indicator, evaluation) : !divides(indicator)) return []
    return [
      createFinding('evaluation', `${pointer}/onZero`, 'evaluation/zero-refused', { indicator: indicator.id })
    ]
  })
}

/** Every object that appears has a row, unless a table of objects names it: a counter of all rows is taken as above zero. */
function canBeZero({ denominator, exclude }: RatioIndicator, { counters }: EvaluationPart): boolean {
  if (exclude !== undefined) return true
  return !denominator.some((id) => {
    const counter = Object.hasOwn(counters, id) ? counters[id] : undefined
    if (counter === undefined || 'plus' in counter) return false
    return counter.where === null && counter.sum === undefined && counter.lookup === undefined
  })
}

function divides(indicator: FormulaIndicator | ChangeIndicator): boolean {
  return indicator.measure === 'change' || hasDivision(indicator.formula)
}

function checkFormulas(evaluation: EvaluationPart): Finding[] {
  return listFormulas(evaluation).flatMap(({ source, of: indicator, pointer, hasZeroRule }) =>
    hasZeroRule || !hasDivision(source)
      ? []
      : [createFinding('evaluation', pointer, 'evaluation/division-without-rule', { indicator })]
  )
}

function checkDivisors(evaluation: EvaluationPart): Finding[] {
  return listOccurrences(evaluation).flatMap(({ of, occurrences, pointer }) => {
    const { divideBy: figure, onZeroDivisor } = occurrences
    const least = figure === undefined ? undefined : evaluation.figures?.[figure]?.least?.numerator
    if (figure === undefined || onZeroDivisor !== undefined || (least ?? 0) > 0) return []
    const params = { of, figure }
    return [createFinding('evaluation', `${pointer}/divideBy`, 'evaluation/divisor-without-rule', params)]
  })
}

/** Does a formula that can be read divide by anything but a number other than zero? */
function hasDivision(source: FormulaSource): boolean {
  const parsed = readFormula(source)
  return parsed.ok && dividesIn(parsed.node)
}

function dividesIn(node: FormulaNode): boolean {
  if ('operator' in node) {
    const { operator, left, right } = node
    const isSafe = 'number' in right && right.number.numerator !== 0
    return (operator === '/' && !isSafe) || dividesIn(left) || dividesIn(right)
  }
  if ('negate' in node) return dividesIn(node.negate)
  if ('call' in node) return node.of.some(dividesIn)
  return 'round' in node && dividesIn(node.round)
}

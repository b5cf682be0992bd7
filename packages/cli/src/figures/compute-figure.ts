import { addRationals, createRational, divideRationals, multiplyRationals } from '@lijie/engine/kernel'
import { roundPoints } from '@lijie/engine/points'
import { computeBand, isBandList } from './compute-band.js'
import { computeCondition, isCondition } from './compute-condition.js'
import { computeExpression } from './compute-expression.js'
import { computeLostPoints, isLostPoints } from './compute-lost-points.js'
import { computed, notComputed, type ComputedFigure } from './computed-figure.js'
import { figureTopic } from './figure-topic.js'
import type { FigureVector } from './figure-vector.js'
import type { PointsOfRate } from './points-rules.js'
import { countDecimals, readNumber, readPair } from './read-number.js'

/** What follows from the inputs of a figure by its formula (按公式推算), exact and before rounding. */
export function computeFigure(vector: FigureVector, rules: readonly PointsOfRate[]): ComputedFigure {
  const { formula, inputs } = vector
  const contradiction = findContradiction(vector)
  if (contradiction !== null) return contradiction
  if (isLostPoints(vector)) return computeLostPoints(vector, rules)
  if (isCondition(formula)) return computeCondition(formula, inputs)
  if (isAddition(vector)) return addUp(vector)
  if (formula.trim() === '') return notComputed('figures/missing-formula', {})
  return isBandList(vector) ? computeBand(vector) : computeExpression(formula, inputs)
}

/** `sum`, `mean of the units`; not `sum(months) / 12`, which is an expression. A figure of that kind needs no formula. */
function isAddition({ formula, kind }: FigureVector): boolean {
  if (formula.trim() === '') return ['sum', 'mean'].includes(kind)
  const isWord = /^\s*(sum|total|mean|average|合计|求和|平均)\b|^\s*(合计|求和|平均)/i.test(formula)
  return isWord && !/[+*/×÷<>=(（]| - /.test(formula)
}

/** The sum or mean of all inputs; a list or a table among them is of parts, too. */
function addUp({ formula, kind, inputs }: FigureVector): ComputedFigure {
  const parts = [...inputs].flatMap(([key, value]) => listParts(key, value))
  const numbers = parts.map(([, value]) => readNumber(value))
  const unknown = parts[numbers.indexOf(null)]?.[0]
  const [first, ...others] = numbers.filter((one) => one !== null)
  if (unknown !== undefined || first === undefined) {
    const given = [...inputs.keys()].join(', ') || '-'
    return notComputed('figures/unknown-input', { name: unknown ?? '-', inputs: given })
  }
  const sum = others.reduce(addRationals, first)
  const isMean = formula === '' ? kind === 'mean' : /mean|average|平均/i.test(formula)
  return computed(isMean ? divideRationals(sum, createRational(numbers.length)) : sum)
}

function listParts(key: string, value: unknown): readonly (readonly [key: string, value: unknown])[] {
  if (typeof value !== 'object' || value === null) return [[key, value]]
  return Object.entries(value).map(([part, one]) => [`${key}.${part}`, one])
}

/** Counts as `4/5` beside the rate they give: both are printed, so they must agree. */
function findContradiction({ inputs }: FigureVector): ComputedFigure | null {
  const [pairKey = ''] = [...inputs].find(([, value]) => readPair(value) !== null) ?? []
  const pairs = [...inputs.values()].flatMap((value) => readPair(value) ?? []).slice(0, 3)
  const rates = [...inputs].filter(([key, value]) => /rate|percent/.test(key) && readNumber(value) !== null)
  const [part, whole, another] = pairs
  const [rate, second] = rates
  if (part === undefined || whole === undefined || another !== undefined) return null
  if (rate === undefined || second !== undefined || inputs.size !== 2) return null
  if (isOfOther(pairKey, rate[0])) return null
  const share = multiplyRationals(divideRationals(part, whole), createRational(100))
  const { text } = roundPoints(share, { decimals: countDecimals(rate[1]), mode: 'half-up' })
  if (Number(text) === Number(rate[1])) return null
  const counts = String([...inputs.values()].find((value) => readPair(value) !== null))
  return notComputed('figures/contradicting-inputs', { counts, computed: text, printed: String(rate[1]) })
}

/** Points out of full marks, or counts of another subject than the rate, say nothing about it. */
function isOfOther(counts: string, rate: string): boolean {
  const [one, other] = [figureTopic(counts), figureTopic(rate)]
  return /points|score|分/.test(counts) || (one !== undefined && other !== undefined && one !== other)
}

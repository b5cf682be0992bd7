import { addRationals, createRational, divideRationals, multiplyRationals } from '@lijie/engine/kernel'
import { roundPoints } from '@lijie/engine/points'
import { computeBand, isBandList } from './compute-band.js'
import { computeExpression } from './compute-expression.js'
import { computeLostPoints, isLostPoints } from './compute-lost-points.js'
import { computed, notComputed, type ComputedFigure } from './computed-figure.js'
import type { FigureVector } from './figure-vector.js'
import type { PointsOfRate } from './points-rules.js'
import { countDecimals, readNumber, readPair } from './read-number.js'

/** What follows from the inputs of a figure by its formula (按公式推算), exact and before rounding. */
export function computeFigure(vector: FigureVector, rules: readonly PointsOfRate[]): ComputedFigure {
  const { formula, inputs } = vector
  const contradiction = findContradiction(vector)
  if (contradiction !== null) return contradiction
  if (isLostPoints(formula)) return computeLostPoints(vector, rules)
  if (isBandList(vector)) return computeBand(vector)
  if (/^\s*(sum|mean|average|合计|求和|平均)\b|^\s*(合计|求和|平均)/.test(formula)) return addUp(vector)
  return computeExpression(formula, inputs)
}

/** The sum or mean of all inputs; a list or a table among them is of parts, too. */
function addUp({ formula, inputs }: FigureVector): ComputedFigure {
  const parts = [...inputs].flatMap(([key, value]) => listParts(key, value))
  const numbers = parts.map(([, value]) => readNumber(value))
  const unknown = parts[numbers.indexOf(null)]?.[0]
  const [first, ...others] = numbers.filter((one) => one !== null)
  if (unknown !== undefined || first === undefined) {
    const given = [...inputs.keys()].join(', ') || '-'
    return notComputed('figures/unknown-input', { name: unknown ?? '-', inputs: given })
  }
  const sum = others.reduce(addRationals, first)
  const isMean = /mean|average|平均/.test(formula)
  return computed(isMean ? divideRationals(sum, createRational(numbers.length)) : sum)
}

function listParts(key: string, value: unknown): readonly (readonly [key: string, value: unknown])[] {
  if (typeof value !== 'object' || value === null) return [[key, value]]
  return Object.entries(value).map(([part, one]) => [`${key}.${part}`, one])
}

/** Counts as `4/5` beside the rate they give: both are printed, so they must agree. */
function findContradiction({ inputs }: FigureVector): ComputedFigure | null {
  const pairs = [...inputs.values()].flatMap((value) => readPair(value) ?? []).slice(0, 3)
  const rates = [...inputs].filter(([key, value]) => /rate|percent/.test(key) && readNumber(value) !== null)
  const [part, whole, another] = pairs
  const [rate, second] = rates
  if (part === undefined || whole === undefined || another !== undefined) return null
  if (rate === undefined || second !== undefined || inputs.size !== 2) return null
  const share = multiplyRationals(divideRationals(part, whole), createRational(100))
  const { text } = roundPoints(share, { decimals: countDecimals(rate[1]), mode: 'half-up' })
  if (Number(text) === Number(rate[1])) return null
  const counts = String([...inputs.values()].find((value) => readPair(value) !== null))
  return notComputed('figures/contradicting-inputs', { counts, computed: text, printed: String(rate[1]) })
}

import {
  addRationals,
  compareRationals,
  createRational,
  divideRationals,
  formatRational,
  multiplyRationals,
  subtractRationals,
  type Rational
} from '@lijie/engine/kernel'
import { computeExpression } from './compute-expression.js'
import { notComputed, type ComputedFigure } from './computed-figure.js'
import type { FigureVector } from './figure-vector.js'
import { figureTopic } from './figure-topic.js'
import { findInput } from './find-input.js'
import { findPointsRules, lostPoints, type PointsOfRate } from './points-rules.js'
import { readNumber, readPair } from './read-number.js'
import { roundedFigure } from './round-figure.js'

/** Whether a formula takes lost points from a start (扣分制总分); points that are an input of their own are not meant. */
export function isLostPoints({ formula, inputs }: FigureVector): boolean {
  if (formula.length > 600) return false
  const keys = [...inputs.keys()].toSorted((a, b) => b.length - a.length)
  return /lost points|扣分/.test(keys.reduce((text, key) => text.replaceAll(key, ' '), formula))
}

/**
 * A total from the points that its rates lose (总分): each input becomes a rate, the rate points by a rule of the same issuer in the same
 * file, and what they lack of full marks is taken off. An input without such a rule leaves the total uncomputed. Inputs that
 * the formula names are not rates; a rate that is printed twice, as such and as counts, counts once.
 */
export function computeLostPoints(vector: FigureVector, rules: readonly PointsOfRate[]): ComputedFigure {
  const formula = vector.formula
    .replace(/lost points|扣分/, '[lost points]')
    .replace(/(?:bonus|deduction|加分)\(([\d. ]+)\)/g, '$1')
  const entries = [...vector.inputs].filter(([key]) => !formula.replace('[lost points]', '').includes(key))
  const found = new Map<string, Rational>()
  let lost = createRational(0)
  while (entries.length > 0) {
    const part = loseOne(entries, { vector, rules, found })
    if ('kind' in part) return part
    lost = addRationals(lost, part)
  }
  return computeExpression(formula, vector.inputs, (name) =>
    name === 'lost points' ? lost : findInput(vector.inputs, name)
  )
}

type Entry = [key: string, value: unknown]

interface Losing {
  readonly vector: FigureVector
  readonly rules: readonly PointsOfRate[]
  /** Rates found so far, by what they are about. */
  readonly found: Map<string, Rational>
}

/** Takes the next input, or two counts that make a rate, off the list; the points it loses, or why they are not known. */
function loseOne(entries: Entry[], { vector, rules, found }: Losing): Rational | ComputedFigure {
  const [key, value] = entries.shift() ?? ['', null]
  const pair = readPair(value)
  if (/lost|deduct|扣/.test(key))
    return readNumber(value) ?? notComputed('figures/missing-rule', { input: key })
  if (pair !== null && key.includes('points')) return subtractRationals(pair[1], pair[0])
  const rate = pair === null ? readRate(key, value, entries) : share(pair)
  const topic = figureTopic(key)
  if (rate === null || topic === undefined) return notComputed('figures/missing-rule', { input: key })
  const printed = roundedFigure(rate, vector.rounding)
  const before = found.get(topic)
  found.set(topic, printed)
  if (before !== undefined) return compareTwice(key, before, printed)
  return loseRate(key, printed, findPointsRules(rules, vector, topic))
}

function loseRate(input: string, rate: Rational, rules: readonly PointsOfRate[]): Rational | ComputedFigure {
  const [rule, another] = rules
  if (another !== undefined) {
    return notComputed('figures/several-rules', { input, rules: rules.map(({ text }) => text).join('; ') })
  }
  const points = rule === undefined ? null : lostPoints(rule, rate)
  return points ?? notComputed('figures/missing-rule', { input })
}

function compareTwice(counts: string, printed: Rational, rate: Rational): Rational | ComputedFigure {
  if (compareRationals(printed, rate) === 0) return createRational(0)
  const [one, other] = [formatRational(rate), formatRational(printed)]
  return notComputed('figures/contradicting-inputs', { counts, computed: one, printed: other })
}

/** A rate as printed, or a count with the next one below it. */
function readRate(key: string, value: unknown, entries: Entry[]): Rational | null {
  const number = readNumber(value)
  if (/rate|percent|率/.test(key)) return number
  const whole = readNumber(entries[0]?.[1])
  if (
    number === null ||
    whole === null ||
    whole.numerator === 0n ||
    /rate|percent|率/.test(entries[0]?.[0] ?? '')
  )
    return null
  entries.shift()
  return share([number, whole])
}

function share([part, whole]: readonly [Rational, Rational]): Rational {
  return multiplyRationals(divideRationals(part, whole), createRational(100))
}

import { evaluateFormula, listFormulaNames, parseFormula, printFormula } from '@lijie/engine/formulas'
import { createRational, type Rational } from '@lijie/engine/kernel'
import { roundPoints } from '@lijie/engine/points'
import type { FormulaNode, Rounding } from '@lijie/schema'
import type { FigureVector } from './figure-vector.js'
import { figureTopic } from './figure-topic.js'

/** How a rate becomes points with one issuer (得分规则), taken from a figure of the same file. */
export interface PointsOfRate {
  readonly issuer: string
  readonly period: string
  readonly topic: string
  readonly text: string
  readonly node: FormulaNode
  readonly rounding: Rounding | null
}

/** The rules among the figures: formulas over one rate that say what it is about. */
export function listPointsRules(vectors: readonly FigureVector[]): readonly PointsOfRate[] {
  return vectors.flatMap(({ kind, issuer, period, name, formula, rounding }) => {
    const topic = figureTopic(name)
    const parsed = parseFormula(formula)
    if (kind !== 'rate-to-points' || topic === undefined || !parsed.ok) return []
    if (listFormulaNames(parsed.node).length !== 1) return []
    return [{ issuer, period, topic, text: printFormula(parsed.node), node: parsed.node, rounding }]
  })
}

/** The rules that may hold for a topic: of the period, else of any; each formula once. */
export function findPointsRules(
  rules: readonly PointsOfRate[],
  { issuer, period }: FigureVector,
  topic: string
): readonly PointsOfRate[] {
  const own = rules.filter((rule) => rule.issuer === issuer && rule.topic === topic)
  const current = own.filter((rule) => rule.period === period)
  const chosen = current.length > 0 ? current : own
  return chosen.filter(({ text }, index) => chosen.findIndex((one) => one.text === text) === index)
}

/** Full marks less the points of a rate in per cent, each rounded as the rule declares; null when the formula gives none. */
export function lostPoints(rule: PointsOfRate, rate: Rational): Rational | null {
  const [full, points] = [createRational(100), rate].map((one) => pointsOf(rule, one))
  if (full == null || points == null) return null
  return createRational(
    full.numerator * points.denominator - points.numerator * full.denominator,
    full.denominator * points.denominator
  )
}

function pointsOf({ node, rounding }: PointsOfRate, rate: Rational): Rational | null {
  const result = evaluateFormula(node, () => rate)
  if (result.kind !== 'value') return null
  return rounding === null ? result.value : roundPoints(result.value, rounding).exact
}

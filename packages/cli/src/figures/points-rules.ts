import { evaluateFormula, listFormulaNames, parseFormula, printFormula } from '@lijie/engine/formulas'
import { createRational, type Rational } from '@lijie/engine/kernel'
import { isRecord, type FormulaNode } from '@lijie/schema'
import type { FigureVector } from './figure-vector.js'
import { figureTopic } from './figure-topic.js'
import { roundedFigure, type FigureRounding } from './round-figure.js'

/** How a rate becomes points with one issuer (得分规则), taken from a figure of the same file. */
export interface PointsOfRate {
  readonly issuer: string
  readonly period: string
  readonly topic: string
  readonly text: string
  readonly node: FormulaNode
  readonly rounding: FigureRounding | null
}

/** The rules among the figures: formulas over one rate that say what it is about. */
export function listPointsRules(vectors: readonly FigureVector[]): readonly PointsOfRate[] {
  return vectors.flatMap(({ kind, issuer, period, name, formula, rounding }) => {
    const topic = figureTopic(name)
    const parsed = parseFormula(formula)
    if (kind !== 'rate-to-points' || topic === undefined || !parsed.ok) return []
    const [rate, another] = listFormulaNames(parsed.node)
    if (rate === undefined || another !== undefined) return []
    // Rules that call the rate otherwise are the same rule.
    const text = printFormula(nameRate(parsed.node, rate))
    return [{ issuer, period, topic, text, node: parsed.node, rounding }]
  })
}

function nameRate(node: FormulaNode, rate: string): FormulaNode {
  return JSON.parse(JSON.stringify(node), (_key, value: unknown) =>
    isRecord(value) && value['name'] === rate ? { name: 'rate' } : value
  ) as FormulaNode
}

/** The rules that may hold for a topic: of the period, else of any; each formula once. */
export function findPointsRules(
  rules: readonly PointsOfRate[],
  { issuer, period }: FigureVector,
  topic: string
): readonly PointsOfRate[] {
  const named = rules.filter((rule) => rule.issuer === issuer && rule.topic === topic)
  const kin = topic === 'satisfaction' || topic === 'provincial-satisfaction' ? 'satisfaction' : topic
  const own =
    named.length > 0 ? named : rules.filter((rule) => rule.issuer === issuer && rule.topic.endsWith(kin))
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
  return roundedFigure(result.value, rounding)
}

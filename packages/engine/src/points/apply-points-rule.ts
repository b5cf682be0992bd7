import type {
  ClassBandPoints,
  FormulaPoints,
  Issue,
  PointsBand,
  PointsRule,
  RationalNumber
} from '@lijie/schema'
import { evaluateFormula, readFormula, type FormulaLookup } from '../formulas/index.js'
import {
  createRational,
  divideBounded,
  multiplyBounded,
  readRational,
  unlessTooLong,
  type Rational
} from '../kernel/index.js'
import { findBand } from './find-band.js'
import { linearPoints } from './linear-points.js'

/** What a points rule is applied to (计分依据). */
export interface PointsInput {
  /** Rates in per cent, other values as they are. */
  readonly value: Rational
  readonly maxPoints: Rational
  /** Class of the evaluated object, for class-bands. */
  readonly objectClass: string | null
  /** Level of a given figure, for levels. */
  readonly level: string | null
  /** Counters and figures by id or label, for formulas; `value` and `fullMarks` are known without. */
  readonly lookup: FormulaLookup
}

/** Exact points before floor, ceiling and rounding (得分), or why there are none. */
export type PointsResult =
  | { readonly kind: 'points'; readonly points: Rational }
  | { readonly kind: 'unranked' }
  /** The value lies in no band. */
  | { readonly kind: 'not-covered' }
  /** The class of the object has no bands, and the rule refuses. */
  | { readonly kind: 'other-class' }
  | { readonly kind: 'unknown-level' }
  | { readonly kind: 'division-by-zero' }
  | { readonly kind: 'unknown-name'; readonly name: string }
  | { readonly kind: 'unreadable-formula'; readonly issue: Issue }
  /** A number on the way has more digits than scores may have. */
  | { readonly kind: 'number-too-long' }

/** Points of a value by its rule (计分规则); without a rule, maxPoints times the rate. */
export function applyPointsRule(rule: PointsRule | undefined, input: PointsInput): PointsResult {
  return unlessTooLong(() => pointValue(rule, input)) ?? { kind: 'number-too-long' }
}

function pointValue(rule: PointsRule | undefined, input: PointsInput): PointsResult {
  const { value, maxPoints } = input
  if (rule === undefined || rule.rule === 'multiply') {
    return pointed(divideBounded(multiplyBounded(maxPoints, value), createRational(100)))
  }
  switch (rule.rule) {
    case 'value':
      return pointed(value)
    case 'linear':
      return pointed(linearPoints(rule, value))
    case 'bands':
      return pointBand(rule.bands, value)
    case 'class-bands':
      return pointClass(rule, input)
    case 'levels':
      return pointLevel(rule.levels, input.level)
    case 'formula':
      return pointFormula(rule, input)
  }
}

function pointed(points: Rational): PointsResult {
  return { kind: 'points', points }
}

function pointBand(bands: readonly PointsBand[], value: Rational): PointsResult {
  const band = findBand(bands, value)
  return band === null ? { kind: 'not-covered' } : pointed(readRational(band.points))
}

function pointClass(
  { classes, otherClass }: ClassBandPoints,
  { value, objectClass }: PointsInput
): PointsResult {
  const bands = objectClass !== null && Object.hasOwn(classes, objectClass) ? classes[objectClass] : undefined
  if (bands !== undefined) return pointBand(bands, value)
  if (otherClass === 'refuse') return { kind: 'other-class' }
  return otherClass === 'unranked' ? { kind: 'unranked' } : pointed(readRational(otherClass.points))
}

function pointLevel(levels: Readonly<Record<string, RationalNumber>>, level: string | null): PointsResult {
  const points = level !== null && Object.hasOwn(levels, level) ? levels[level] : undefined
  return points === undefined ? { kind: 'unknown-level' } : pointed(readRational(points))
}

function pointFormula({ formula, onZero = 'refuse' }: FormulaPoints, input: PointsInput): PointsResult {
  const read = readFormula(formula)
  if (!read.ok) return { kind: 'unreadable-formula', issue: read.issue }
  const result = evaluateFormula(read.node, (name) => lookUp(name, input))
  if (result.kind === 'value') return pointed(result.value)
  if (result.kind !== 'division-by-zero' || onZero === 'refuse') return result
  return onZero === 'unranked' ? { kind: 'unranked' } : pointed(readRational(onZero.points))
}

function lookUp(name: string, { value, maxPoints, lookup }: PointsInput): Rational | null {
  if (name === 'value' || name === '数值') return value
  return name === 'fullMarks' || name === '满分' ? maxPoints : lookup(name)
}

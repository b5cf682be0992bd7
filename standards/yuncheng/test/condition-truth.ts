import type { Condition, ConditionLeaf, RationalNumber } from '@lijie/schema'
import { facts as vocabulary } from './read-part.js'

/** 0 false, 1 unknown, 2 true. */
export type TestTruth = 0 | 1 | 2
export type TestFacts = Readonly<Record<string, unknown>>

/** A second reading of the conditions, for these tests only: it shares nothing with the engine. */
export function evaluate(condition: Condition, given: TestFacts): TestTruth {
  if ('all' in condition) return Math.min(...condition.all.map((part) => evaluate(part, given))) as TestTruth
  if ('any' in condition) return Math.max(...condition.any.map((part) => evaluate(part, given))) as TestTruth
  if ('fact' in condition) return evaluateLeaf(condition, given[condition.fact])
  throw new Error('the standard of Yuncheng uses neither not nor named conditions')
}

/** The leaves of a condition. */
export function leavesOf(condition: Condition): readonly ConditionLeaf[] {
  if ('all' in condition) return condition.all.flatMap((part) => leavesOf(part))
  if ('any' in condition) return condition.any.flatMap((part) => leavesOf(part))
  return 'fact' in condition ? [condition] : []
}

/** The operand of a leaf as an exact fraction in the unit of its fact. */
export function operandOf(leaf: ConditionLeaf): RationalNumber {
  if (typeof leaf.value === 'object' && 'numerator' in leaf.value) return leaf.value
  if (typeof leaf.value !== 'number') throw new Error(`${leaf.fact} is not compared with a number`)
  return toFraction(leaf.value * factorOf(leaf))
}

function factorOf(leaf: ConditionLeaf): number {
  const fact = vocabulary.facts[leaf.fact]
  const unit = fact !== undefined && 'unit' in fact ? fact.unit : undefined
  if (leaf.unit === unit) return 1
  if (leaf.unit === 'm2' && unit === 'cm2') return 10_000
  throw new Error(`${leaf.fact}: ${leaf.unit} is compared with ${unit}`)
}

function toFraction(value: unknown): RationalNumber {
  if (typeof value === 'number') return { numerator: Math.round(value * 10_000), denominator: 10_000 }
  return value as RationalNumber
}

function compare(leaf: ConditionLeaf, value: unknown): number {
  const left = toFraction(value)
  const right = operandOf(leaf)
  return left.numerator * right.denominator - right.numerator * left.denominator
}

function evaluateLeaf(leaf: ConditionLeaf, value: unknown): TestTruth {
  if (value === undefined) return 1
  return isMet(leaf, value) ? 2 : 0
}

function isMet(leaf: ConditionLeaf, value: unknown): boolean {
  switch (leaf.operator) {
    case 'equal':
      return value === leaf.value
    case 'in':
      return (leaf.value as readonly unknown[]).includes(value)
    case 'contains':
      return (value as readonly unknown[]).includes(leaf.value)
    case 'greaterThan':
      return compare(leaf, value) > 0
    case 'greaterThanInclusive':
      return compare(leaf, value) >= 0
    case 'lessThan':
      return compare(leaf, value) < 0
    default:
      throw new Error(`the standard of Yuncheng does not use ${leaf.operator}`)
  }
}

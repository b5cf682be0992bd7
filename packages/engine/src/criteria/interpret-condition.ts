import type { Condition, ConditionLeaf, FactDefinition, FactValues, RationalNumber } from '@lijie/schema'
import {
  compareRationals,
  FALSE,
  negate,
  readRational,
  TRUE,
  truthOf,
  UNKNOWN,
  type Truth
} from '../kernel/index.js'
import { convertQuantity } from './convert-quantity.js'
import { rationalOfDouble } from './exact-threshold.js'
import type { FactVocabulary } from './fact-vocabulary.js'
import { readInstant } from './read-instant.js'

/** What a condition refers to: the vocabulary of its facts and the named conditions of its document. */
export interface ConditionContext {
  readonly vocabulary: FactVocabulary
  readonly conditions?: Readonly<Record<string, Condition>>
}

/**
 * Whether a condition holds (判断条件), read straight off the document. This is the definition: the compiled form must
 * give the same on every case, and explanations are made with it. It expects a condition that compiles and facts that
 * checkFacts accepts.
 */
export function interpretCondition(
  condition: Condition,
  context: ConditionContext,
  facts: FactValues
): Truth {
  if ('all' in condition)
    return condition.all.reduce<Truth>(
      (least, item) => min(least, interpretCondition(item, context, facts)),
      TRUE
    )
  if ('any' in condition)
    return condition.any.reduce<Truth>(
      (most, item) => max(most, interpretCondition(item, context, facts)),
      FALSE
    )
  if ('not' in condition) return negate(interpretCondition(condition.not, context, facts))
  if ('condition' in condition)
    return interpretCondition(resolveNamed(condition.condition, context), context, facts)
  return interpretLeaf(condition, context.vocabulary, facts)
}

/** Whether one leaf holds; a fact that is absent or null leaves it unknown. */
function interpretLeaf(leaf: ConditionLeaf, vocabulary: FactVocabulary, facts: FactValues): Truth {
  const value = Object.hasOwn(facts, leaf.fact) ? facts[leaf.fact] : undefined
  if (value === undefined || value === null) return UNKNOWN
  const definition = vocabulary.facts.get(leaf.fact)?.definition
  return definition === undefined ? UNKNOWN : truthOf(holds(leaf, definition, value))
}

/** The named condition; its document was compiled, so it exists. */
export function resolveNamed(name: string, { conditions = {} }: ConditionContext): Condition {
  const condition = Object.hasOwn(conditions, name) ? conditions[name] : undefined
  if (condition === undefined) throw new RangeError(`no condition named ${name}`)
  return condition
}

function holds(leaf: ConditionLeaf, definition: FactDefinition, value: unknown): boolean {
  const operand = (given: unknown): unknown => readOperand(given, leaf, definition)
  const order = (): number => compare(value, operand(leaf.value), definition)
  switch (leaf.operator) {
    case 'equal':
      return value === operand(leaf.value)
    case 'notEqual':
      return value !== operand(leaf.value)
    case 'in':
      return listOf(leaf.value).some((item) => value === operand(item))
    case 'notIn':
      return listOf(leaf.value).every((item) => value !== operand(item))
    case 'contains':
      return listOf(value).includes(leaf.value)
    case 'doesNotContain':
      return !listOf(value).includes(leaf.value)
    case 'lessThan':
      return order() < 0
    case 'lessThanInclusive':
      return order() <= 0
    case 'greaterThan':
      return order() > 0
    case 'greaterThanInclusive':
      return order() >= 0
  }
}

function readOperand(value: unknown, leaf: ConditionLeaf, definition: FactDefinition): unknown {
  const unit = definition.type === 'quantity' || definition.type === 'integer' ? definition.unit : undefined
  if (leaf.unit === undefined || unit === undefined) return value
  return convertQuantity(value as number, leaf.unit, unit)
}

/** Exact comparison: shares as fractions, instants as milliseconds, other numbers as they are. */
function compare(value: unknown, operand: unknown, { type }: FactDefinition): number {
  if (type === 'ratio') return compareRationals(share(value), share(operand))
  const read = type === 'instant' ? readInstant : (number: unknown): number => number as number
  return (read(value) ?? Number.NaN) - (read(operand) ?? Number.NaN)
}

function share(value: unknown): ReturnType<typeof readRational> {
  return typeof value === 'number' ? rationalOfDouble(value) : readRational(value as RationalNumber)
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function min(a: Truth, b: Truth): Truth {
  return a < b ? a : b
}

function max(a: Truth, b: Truth): Truth {
  return a > b ? a : b
}

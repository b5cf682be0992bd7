import type { ConditionLeaf, ConditionOperator, FactDefinition, Issue } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import type { FactEntry, FactVocabulary } from './fact-vocabulary.js'
import { typeOperand } from './type-operand.js'
import { complementOperators, type TypedLeaf, type TypedOperand } from './typed-condition.js'

const maxOperands = 10_000
const equality = ['equal', 'notEqual', 'in', 'notIn'] as const
const ordering = ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'] as const

/** Which operators have a meaning for which type of fact. */
const allowedOperators: Readonly<Record<FactDefinition['type'], readonly ConditionOperator[]>> = {
  boolean: ['equal', 'notEqual'],
  code: equality,
  text: equality,
  codes: ['contains', 'doesNotContain'],
  integer: [...equality, ...ordering],
  quantity: [...equality, ...ordering],
  ratio: ordering,
  instant: ordering
}

/** Checks one leaf against the vocabulary; null when it makes no sense, with the reasons pushed onto `issues`. */
export function typeLeaf(
  leaf: ConditionLeaf,
  vocabulary: FactVocabulary,
  pointer: string,
  issues: Issue[]
): TypedLeaf | null {
  const entry = vocabulary.facts.get(leaf.fact)
  if (entry === undefined) {
    issues.push(
      createIssue('criteria/unknown-fact', { fact: String(leaf.fact) }, { pointer: `${pointer}/fact` })
    )
    return null
  }
  if (!checkOperator(leaf, entry, pointer, issues)) return null
  const operands = typeOperands(leaf, entry, pointer, issues)
  return operands === null ? null : { type: 'leaf', fact: entry, operator: leaf.operator, operands }
}

function checkOperator(leaf: ConditionLeaf, entry: FactEntry, pointer: string, issues: Issue[]): boolean {
  const { operator } = leaf
  const { type } = entry.definition
  const place = { pointer: `${pointer}/operator` }
  if (!Object.hasOwn(complementOperators, operator))
    issues.push(createIssue('criteria/unknown-operator', { operator: String(operator) }, place))
  else if (!allowedOperators[type].includes(operator)) {
    const allowed = allowedOperators[type].join(', ')
    issues.push(
      createIssue('criteria/operator-not-allowed', { operator, fact: entry.id, type, allowed }, place)
    )
  } else return true
  return false
}

function typeOperands(
  leaf: ConditionLeaf,
  entry: FactEntry,
  pointer: string,
  issues: Issue[]
): readonly TypedOperand[] | null {
  const valuePointer = `${pointer}/value`
  const many = leaf.operator === 'in' || leaf.operator === 'notIn'
  if (!many) {
    const operand = typeOperand(leaf.value, leaf.unit, entry, valuePointer, issues)
    return operand === null ? null : [operand]
  }
  if (!Array.isArray(leaf.value)) {
    const params = { fact: entry.id, expected: '[…]', value: JSON.stringify(leaf.value) ?? 'undefined' }
    issues.push(createIssue('criteria/wrong-value-type', params, { pointer: valuePointer }))
    return null
  }
  if (leaf.value.length === 0) {
    issues.push(createIssue('criteria/empty-group', { group: leaf.operator }, { pointer: valuePointer }))
    return null
  }
  if (leaf.value.length > maxOperands) {
    const params = { size: leaf.value.length, limit: maxOperands }
    issues.push(createIssue('criteria/condition-too-large', params, { pointer: valuePointer }))
    return null
  }
  const operands = leaf.value.map((value, i) =>
    typeOperand(value, leaf.unit, entry, `${valuePointer}/${i}`, issues)
  )
  return operands.every((operand) => operand !== null) ? operands : null
}

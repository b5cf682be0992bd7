import type { FactDefinition, Issue, QuantityUnit } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { convertQuantity, isConvertible } from './convert-quantity.js'
import { describeBounds } from './describe-bounds.js'
import { isRationalNumber } from './exact-threshold.js'
import type { FactEntry } from './fact-vocabulary.js'
import { formatGiven } from './format-operand.js'
import { readInstant } from './read-instant.js'
import type { TypedOperand } from './typed-condition.js'

/** What an operand of a fact must look like, as messages name it. */
const expectedOperands: Readonly<Record<FactDefinition['type'], string>> = {
  boolean: 'true / false',
  integer: 'integer',
  quantity: 'number',
  ratio: '{numerator, denominator} or number',
  code: 'code (string)',
  codes: 'code (string)',
  instant: 'epoch milliseconds or ISO 8601 with offset',
  text: 'string'
}

/** Checks one operand and brings it into the unit of its fact; null when it does not fit, with the reason in `issues`. */
export function typeOperand(
  value: unknown,
  unit: QuantityUnit | undefined,
  entry: FactEntry,
  pointer: string,
  issues: Issue[]
): TypedOperand | null {
  const { id: fact, definition } = entry
  if (unit !== undefined && !checkUnit(unit, entry, pointer, issues)) return null
  if (!hasType(value, definition)) {
    const expected = expectedOperands[definition.type]
    issues.push(
      createIssue('criteria/wrong-value-type', { fact, expected, value: formatGiven(value) }, { pointer })
    )
    return null
  }
  if (definition.type === 'code' || definition.type === 'codes') {
    if (Object.hasOwn(definition.values, value as string)) return value
    issues.push(createIssue('criteria/unknown-value', { fact, value: formatGiven(value) }, { pointer }))
    return null
  }
  if (definition.type === 'instant') return readInstant(value) ?? null
  if (definition.type === 'boolean') return value
  const operand = unit === undefined ? value : convertOperand(value as number, unit, entry, pointer, issues)
  return operand === null || !checkBounds(operand, entry, pointer, issues) ? null : operand
}

function checkUnit(
  unit: QuantityUnit,
  { id: fact, definition }: FactEntry,
  pointer: string,
  issues: Issue[]
): boolean {
  const place = { pointer: pointer.replace(/\/value(\/\d+)?$/, '/unit') }
  const expected =
    definition.type === 'quantity' || definition.type === 'integer' ? definition.unit : undefined
  if (expected === undefined) issues.push(createIssue('criteria/unit-not-allowed', { fact, unit }, place))
  else if (!isConvertible(unit, expected))
    issues.push(createIssue('criteria/unit-mismatch', { fact, unit, expected }, place))
  else return true
  return false
}

function hasType(value: unknown, definition: FactDefinition): value is TypedOperand {
  switch (definition.type) {
    case 'boolean':
      return typeof value === 'boolean'
    case 'integer':
    case 'quantity':
      return Number.isFinite(value)
    case 'ratio':
      return Number.isFinite(value) || isRationalNumber(value)
    case 'instant':
      return readInstant(value) !== undefined
    default:
      return typeof value === 'string'
  }
}

function convertOperand(
  value: number,
  unit: QuantityUnit,
  { id: fact, definition }: FactEntry,
  pointer: string,
  issues: Issue[]
): number | null {
  const expected = 'unit' in definition && definition.unit !== undefined ? definition.unit : unit
  const converted = convertQuantity(value, unit, expected)
  if (converted !== undefined) return converted
  issues.push(createIssue('criteria/inexact-unit', { fact, value, unit, expected }, { pointer }))
  return null
}

function checkBounds(
  operand: TypedOperand,
  { id: fact, definition, check }: FactEntry,
  pointer: string,
  issues: Issue[]
): boolean {
  const problem = check(operand)
  if (problem === null) return true
  const value = formatGiven(operand)
  if (problem === 'facts/out-of-range')
    issues.push(
      createIssue(
        'criteria/operand-out-of-range',
        { fact, value, range: describeBounds(definition) },
        { pointer }
      )
    )
  else
    issues.push(
      createIssue(
        'criteria/wrong-value-type',
        { fact, expected: expectedOperands[definition.type], value },
        { pointer }
      )
    )
  return false
}

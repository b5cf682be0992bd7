import { createReason, parseInstant, type Reason } from '@lijie/engine'
import type { FactColumn, FactDefinition, QuantityFact } from '@lijie/schema'

/** Reads one cell as a fact value; undefined is unknown. */
export type FactCellReader = (cell: string) => unknown

const numberPattern = /^[+-]?\d{1,15}(?:\.\d{1,15})?(?:[eE][+-]?\d{1,2})?$/
const integerPattern = /^[+-]?\d{1,15}$/
const ratioPattern = /^(\d{1,15})\/(\d{1,15})$/
const unitPattern = /^([+-]?\d{1,15}(?:\.\d{1,15})?(?:[eE][+-]?\d{1,2})?)\s*([^\d\s.].{0,20})$/u
/** An exponent out of bounds is part of a number that cannot be read, not a unit. */
const exponentPattern = /^[eE][+-]?\d/
const squareAndCube = { '²': '2', '³': '3' } as const

/** What the reader of a cell gives back when the cell is no value of the fact. */
export class FactCellFault {
  readonly reason: Reason

  constructor(reason: Reason) {
    this.reason = reason
  }
}

/**
 * Makes the reader of one fact column. An empty cell is unknown, or the empty set where the map says so; a cell that is
 * no value of the fact gives a {@link FactCellFault}. Values are taken as written, never rounded or guessed.
 */
export function createFactCellReader(
  fact: string,
  column: FactColumn,
  definition: FactDefinition
): FactCellReader {
  const read = createValueReader(fact, column, definition)
  const empty: unknown =
    definition.type === 'codes' && column.empty === 'none' ? Object.freeze([]) : undefined
  return (cell) => {
    const text = cell.trim()
    return text === '' ? empty : read(text)
  }
}

function createValueReader(fact: string, column: FactColumn, definition: FactDefinition): FactCellReader {
  if (definition.type === 'codes') return createSetReader(column)
  const translate = createTranslation(column)
  const fault = (value: string, expected: string): FactCellFault =>
    new FactCellFault(createReason('cases/bad-fact-cell', { column: column.column, fact, value, expected }))
  return (cell) => {
    const value = translate(cell)
    if (typeof value !== 'string') return value
    switch (definition.type) {
      case 'boolean':
        return value === 'true' ? true : value === 'false' ? false : fault(value, 'true / false')
      case 'integer':
        return integerPattern.test(value) ? Number(value) : fault(value, 'integer')
      case 'quantity':
        return readQuantity(value, definition) ?? quantityFault(fact, column.column, value, definition)
      case 'ratio':
        return readRatio(value) ?? fault(value, 'n/d, 0.25')
      case 'instant':
        return parseInstant(value) ?? fault(value, 'ISO 8601, +08:00')
      default:
        return value
    }
  }
}

/** Cell text -> value, by the map; the cell itself when the map lists nothing. */
function createTranslation({ column, values }: FactColumn): FactCellReader {
  if (values === undefined) return (cell) => cell
  const known = Object.keys(values).join(', ')
  const table = new Map(Object.entries(values))
  return (cell) =>
    table.get(cell) ??
    new FactCellFault(createReason('cases/unknown-cell-value', { column, value: cell, known }))
}

function createSetReader(column: FactColumn): FactCellReader {
  const { separator } = column
  const translate = createTranslation(column)
  return (cell) => {
    const codes = new Set<unknown>()
    for (const part of separator === undefined ? [cell] : cell.split(separator)) {
      const text = part.trim()
      if (text === '') continue
      const code = translate(text)
      if (code instanceof FactCellFault) return code
      codes.add(code)
    }
    return [...codes]
  }
}

function readQuantity(text: string, { unit }: QuantityFact): number | undefined {
  if (numberPattern.test(text)) return Number(text)
  const [, number = '', written = ''] = unitPattern.exec(text) ?? []
  const plain = written.trim().replace(/[²³]/, (sign) => squareAndCube[sign as keyof typeof squareAndCube])
  return plain === unit ? Number(number) : undefined
}

function quantityFault(fact: string, column: string, value: string, { unit }: QuantityFact): FactCellFault {
  const written = unitPattern.exec(value)?.[2]
  const reason =
    written !== undefined && !exponentPattern.test(written)
      ? createReason('cases/unknown-unit', { column, fact, value, unit })
      : createReason('cases/bad-fact-cell', { column, fact, value, expected: `number (${unit})` })
  return new FactCellFault(reason)
}

function readRatio(text: string): number | { numerator: number; denominator: number } | undefined {
  if (numberPattern.test(text)) return Number(text)
  const [, numerator, denominator] = ratioPattern.exec(text) ?? []
  if (numerator === undefined || Number(denominator) === 0) return undefined
  return { numerator: Number(numerator), denominator: Number(denominator) }
}

import type { FactValues } from '@lijie/schema'
import { steadyPoints, type CaseTables } from './case-tables.js'
import type { SubcategorySlot } from './compiled-criteria.js'
import type { FactReader } from './fact-reader.js'
import { hashCode } from './hash-codes.js'
import type { FactVocabulary } from './fact-vocabulary.js'

/**
 * The key of a case: the same for all cases that the rows of its sub-category cannot tell apart. One pass over the facts
 * that are given, without allocating; every one is checked, also those that no row reads. Facts tend to come in the order
 * of the case before, so every reader remembers which one followed it.
 *
 * -1 when a fact is wrong, or right but written in a way that takes longer to read (a fraction, a time as text): whoever
 * asks then goes the exact way round.
 */
export function readCase(
  tables: CaseTables,
  vocabulary: FactVocabulary,
  { base }: SubcategorySlot,
  facts: FactValues,
  groups: Int32Array
): number {
  const { heads } = tables
  let key = 0
  let last = tables.start
  for (const name in facts) {
    if (!Object.prototype.hasOwnProperty.call(facts, name)) continue
    let reader = last.next
    if (reader === null || reader.name !== name) {
      reader = findReader(vocabulary, name)
      if (reader === null) return -1
      last.next = reader
    }
    last = reader
    const head = base + 2 * reader.index
    const group = readValue(tables, reader, heads[head + 1] as number, facts[name])
    if (group < 0) return -1
    groups[reader.index] = group
    key += Math.imul(group, heads[head] as number)
  }
  return key
}

function findReader({ facts }: FactVocabulary, name: string): FactReader | null {
  return facts.get(name)?.reader ?? null
}

/** The group of a value; 0 when it is not known, -1 when it cannot be read here. */
function readValue(tables: CaseTables, reader: FactReader, start: number, value: unknown): number {
  switch (reader.form) {
    case 'boolean': {
      // Without branches: true and false come in no order that a processor could guess.
      const group = 2 * +(value === true) + +(value === false)
      return group === 0 ? readNothing(value) : group
    }
    case 'code':
      return typeof value === 'string' ? numberOf(reader, value) : readNothing(value)
    case 'listed-code': {
      if (typeof value !== 'string') return readNothing(value)
      const code = numberOf(reader, value)
      return code < 0 ? code : (tables.groups[start + code] as number)
    }
    case 'codes':
      return Array.isArray(value) ? readSet(tables, reader, start, value) : readNothing(value)
    case 'number':
      return typeof value === 'number' ? readNumber(tables, reader, start, value) : readNothing(value)
    case 'integer':
      if (typeof value !== 'number') return readNothing(value)
      return Number.isSafeInteger(value) ? readNumber(tables, reader, start, value) : -1
    default:
      return readNothing(value)
  }
}

function readNothing(value: unknown): number {
  return value === undefined || value === null ? 0 : -1
}

function numberOf(reader: FactReader, code: string): number {
  if (code.length === 0) return -1
  const place = hashCode(code, reader.factor, reader.mask)
  if (reader.table[place] === code) return reader.tableNumbers[place] as number
  return reader.numbers.get(code) ?? -1
}

function readSet(
  { groups }: CaseTables,
  { numbers }: FactReader,
  start: number,
  value: readonly unknown[]
): number {
  let bits = 0
  for (let i = 0; i < value.length; i++) {
    const code = numbers.get(value[i])
    if (code === undefined) return -1
    bits |= groups[start + code] as number
  }
  return bits + 1
}

function readNumber({ points }: CaseTables, reader: FactReader, start: number, value: number): number {
  // NaN is neither; infinite values are outside the bounds, which are finite.
  if (!(value >= reader.lower && value <= reader.upper)) return -1
  const group =
    1 +
    +(value >= (points[start] as number)) +
    +(value >= (points[start + 1] as number)) +
    +(value >= (points[start + 2] as number)) +
    +(value >= (points[start + 3] as number))
  return group > steadyPoints ? countOn(points, start + steadyPoints, value) : group
}

/** Goes on where there are more thresholds than usual; apart, so that the usual case stays short. */
function countOn(points: Float64Array, start: number, value: number): number {
  let group = steadyPoints + 1
  for (let at = start; value >= (points[at] as number); at++) group++
  return group
}

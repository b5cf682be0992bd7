import type { FactValues } from '@lijie/schema'
import { steadyPoints, type CaseTables } from './case-tables.js'
import type { CompiledCriteria } from './compiled-criteria.js'
import type { FactReader } from './fact-reader.js'
import type { FactVocabulary } from './fact-vocabulary.js'

/**
 * The key of a case: the same for all cases that the rows of its sub-category cannot tell apart. One pass over the facts
 * that are given, without allocating; every one is checked, also those that no row reads. Facts tend to come in the order
 * of the case before, so every reader remembers which one followed it.
 *
 * -1 when a fact is wrong, or right but written in a way that takes longer to read (a fraction, a time as text): whoever
 * asks then goes the exact way round.
 *
 * It is written for V8, and measured: values are read in the loop itself, constants of the module are not read, and whole
 * numbers are kept whole.
 */
export function readCase({ tables, vocabulary }: CompiledCriteria, base: number, facts: FactValues): number {
  const { heads } = tables
  let key = 0
  let last = tables.start
  for (const name in facts) {
    if (!Object.prototype.hasOwnProperty.call(facts, name)) continue
    const value: unknown = facts[name]
    let reader = last.next
    if (reader.name !== name) {
      const found = findReader(vocabulary, name)
      if (found === null) return -1
      reader = found
      last.next = found
    }
    last = reader
    const head = (base + reader.offset) | 0
    let group: number
    switch (reader.way) {
      case 0:
        // Without branches: true and false come in no order that a processor could guess.
        group = 2 * +(value === true) + +(value === false)
        if (group === 0 && value !== undefined && value !== null) return -1
        break
      case 1:
        group = readCode(reader, value)
        if (group < 0) return -1
        break
      case 2:
        group = readNumber(tables, reader, heads[(head + 1) | 0] as number, value)
        if (group < 0) return -1
        break
      default:
        group = readOther(tables, reader, heads[(head + 1) | 0] as number, value)
        if (group < 0) return -1
    }
    key = (key + Math.imul(group, heads[head] as number)) | 0
  }
  return key
}

function findReader({ facts }: FactVocabulary, name: string): FactReader | null {
  return facts.get(name)?.reader ?? null
}

/** The group of a value of a less common kind; 0 when it is not known, -1 when it cannot be read here. */
function readOther(tables: CaseTables, reader: FactReader, start: number, value: unknown): number {
  switch (reader.form) {
    case 'listed-code': {
      const code = readCode(reader, value)
      return code > 0 ? (tables.groups[start + code] as number) : code
    }
    case 'codes':
      return Array.isArray(value) ? readSet(tables, reader, start, value) : readNothing(value)
    case 'integer':
      return typeof value === 'number' && !Number.isSafeInteger(value)
        ? -1
        : readNumber(tables, reader, start, value)
    case 'none':
      return -1
    default:
      return readNothing(value)
  }
}

function readNothing(value: unknown): number {
  return value === undefined || value === null ? 0 : -1
}

/** The number of a code, which is its group where the list is short. */
function readCode(reader: FactReader, value: unknown): number {
  if (typeof value !== 'string') return readNothing(value)
  if (value.length === 0) return -1
  // As hashCode does.
  const place = (Math.imul(value.length, reader.factor) + value.charCodeAt(0)) & reader.mask
  if (reader.table[place] === value) return reader.tableNumbers[place] as number
  return reader.numbers.get(value) ?? -1
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

function readNumber({ points }: CaseTables, reader: FactReader, start: number, value: unknown): number {
  if (typeof value !== 'number') return readNothing(value)
  // NaN is neither; infinite values are outside the bounds, which are finite.
  if (!(value >= reader.lower && value <= reader.upper)) return -1
  const group =
    (1 +
      +(value >= (points[start] as number)) +
      +(value >= (points[(start + 1) | 0] as number)) +
      +(value >= (points[(start + 2) | 0] as number)) +
      +(value >= (points[(start + 3) | 0] as number))) |
    0
  return group > 4 ? countOn(points, start + steadyPoints, value) : group
}

/** Goes on where there are more thresholds than usual; apart, so that the usual case stays short. */
function countOn(points: Float64Array, start: number, value: number): number {
  let group = steadyPoints + 1
  for (let at = start; value >= (points[at] as number); at++) group++
  return group
}

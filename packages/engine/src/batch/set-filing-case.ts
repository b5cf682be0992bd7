import { checkFacts, readInstant, type FactEntry, type FilingInput } from '../criteria/index.js'
import { readClockStart } from '../civil-time/index.js'
import { readAreaGrade } from '../kernel/index.js'
import type { FilingBatch } from './filing-batch.js'
import type { FilingColumns } from './filing-columns.js'
import { codesPerWord, type FactPlace } from './place-facts.js'

/**
 * Writes one case into columns (写入一案) at a place below their capacity, over the case that stood there. A case that
 * they cannot hold exactly, also one that is refused, is kept as it is, and decided apart.
 */
export function setFilingCase(
  batch: FilingBatch,
  columns: FilingColumns,
  at: number,
  input: FilingInput
): void {
  if (!(Number.isInteger(at) && at >= 0 && at < columns.capacity))
    throw new RangeError(`no case ${at} among ${columns.capacity}`)
  columns.apart.delete(at)
  if (writeCase(batch, columns, at, input)) return
  columns.subcategory[at] = 0
  columns.apart.set(at, input)
}

/** False when the case is to be kept as it is. */
function writeCase(batch: FilingBatch, columns: FilingColumns, at: number, input: FilingInput): boolean {
  const { kind, code, edition, continues } = input
  const place = kind === 'component' || kind === 'event' ? batch.placeOf[kind].get(code) : undefined
  const startedAt = readClockStart(input.startedAt)
  const areaGrade = readAreaGrade(input.areaGrade)
  if (place === undefined || edition || (continues ?? null) !== null) return false
  if (typeof startedAt === 'object' || typeof areaGrade === 'object') return false
  if (checkFacts(batch.rules.vocabulary, input.facts).length > 0) return false
  columns.subcategory[at] = place + 1
  columns.startedAt[at] = startedAt ?? Number.NaN
  columns.areaGrade[at] = areaGrade === undefined ? 0 : areaGrade.charCodeAt(0) - 64
  for (let column = 0; column < batch.places.choices.length; column++)
    columns.choices[column * columns.capacity + at] = 0
  return batch.facts.every((fact, i) => {
    const value = Object.hasOwn(input.facts, fact.id) ? (input.facts[fact.id] ?? null) : null
    return writeValue(fact, batch.places.facts[i] as FactPlace, columns, at, value)
  })
}

function writeValue(
  fact: FactEntry,
  place: FactPlace,
  columns: FilingColumns,
  at: number,
  value: unknown
): boolean {
  const { capacity, choices, numbers } = columns
  switch (place.type) {
    case 'choice': {
      const cell = place.column * capacity + at
      choices[cell] = (choices[cell] as number) + place.stride * numberChoice(fact, value)
      return true
    }
    case 'number': {
      const isInstant = fact.definition.type === 'instant'
      numbers[place.column * capacity + at] =
        value === null ? Number.NaN : Number(isInstant ? readInstant(value) : value)
      return value === null || isInstant || typeof value === 'number'
    }
    case 'set':
      for (const [i, word] of packSet(fact, place.words, value).entries())
        columns.sets[(place.column + i) * capacity + at] = word
      return true
    case 'apart':
      return value === null
  }
}

function numberChoice({ reader }: FactEntry, value: unknown): number {
  if (typeof value === 'boolean') return value ? 2 : 1
  return reader.numbers.get(value) ?? 0
}

function packSet({ reader }: FactEntry, length: number, value: unknown): Int32Array {
  const words = new Int32Array(length)
  if (value === null) return words
  words[0] = 1 << codesPerWord
  for (const code of value as readonly string[]) {
    const bit = (reader.numbers.get(code) ?? 1) - 1
    const word = Math.floor(bit / codesPerWord)
    words[word] = (words[word] as number) | (1 << (bit % codesPerWord))
  }
  return words
}

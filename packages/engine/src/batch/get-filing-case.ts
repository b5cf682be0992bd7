import type { FactValues } from '@lijie/schema'
import type { FactEntry, FilingInput } from '../criteria/index.js'
import type { FilingBatch } from './filing-batch.js'
import type { FilingColumns } from './filing-columns.js'
import { codesPerWord, type FactPlace } from './place-facts.js'

/**
 * One case of columns as decideFiling takes it (读出一案): to ask for the facts it needs, for all its rows, or for why it is
 * refused.
 */
export function getFilingCase(batch: FilingBatch, columns: FilingColumns, at: number): FilingInput {
  const apart = columns.apart.get(at)
  if (apart !== undefined) return apart
  const subcategory = batch.subcategories[(columns.subcategory[at] as number) - 1]
  const startedAt = columns.startedAt[at] as number
  const areaGrade = columns.areaGrade[at] as number
  const facts: Record<string, unknown> = {}
  for (const [i, fact] of batch.facts.entries()) {
    const value = readValue(fact, batch.places.facts[i] as FactPlace, columns, at)
    if (value !== null) facts[fact.id] = value
  }
  return {
    kind: subcategory?.kind ?? '',
    code: subcategory?.code ?? '',
    facts: facts as FactValues,
    startedAt: Number.isNaN(startedAt) ? null : startedAt,
    areaGrade: areaGrade === 0 ? null : String.fromCharCode(64 + areaGrade)
  }
}

function readValue(
  { definition, codes }: FactEntry,
  place: FactPlace,
  columns: FilingColumns,
  at: number
): unknown {
  const { capacity, choices, numbers } = columns
  switch (place.type) {
    case 'choice': {
      const word = choices[place.column * capacity + at] as number
      const number = Math.floor(word / place.stride) % place.size
      const values = definition.type === 'boolean' ? [false, true] : [...codes]
      return number === 0 ? null : values[number - 1]
    }
    case 'number': {
      const value = numbers[place.column * capacity + at] as number
      return Number.isNaN(value) ? null : value
    }
    case 'set':
      return readSet([...codes], columns, place.column, at)
    case 'apart':
      return null
  }
}

function readSet(codes: readonly unknown[], columns: FilingColumns, column: number, at: number): unknown {
  const wordAt = (word: number): number => columns.sets[(column + word) * columns.capacity + at] as number
  if (wordAt(0) >= 0) return null
  return codes.filter(
    (_code, bit) => ((wordAt(Math.floor(bit / codesPerWord)) >> (bit % codesPerWord)) & 1) === 1
  )
}

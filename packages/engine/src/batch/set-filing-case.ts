import { checkFacts, readInstant, type FactEntry, type FilingInput } from '../criteria/index.js'
import { readClockStart } from '../civil-time/index.js'
import { readAreaGrade } from '../kernel/index.js'
import type { FilingBatch } from './filing-batch.js'
import { codesPerWord, type FactColumn, type FilingColumns } from './filing-columns.js'

/** Writes one case into columns (写入一案). A case that they cannot hold exactly is kept as it is, and decided apart. */
export function setFilingCase(
  batch: FilingBatch,
  columns: FilingColumns,
  at: number,
  input: FilingInput
): void {
  columns.apart.delete(at)
  if (writeCase(batch, columns, at, input)) return
  columns.subcategory[at] = -1
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
  columns.subcategory[at] = place
  columns.startedAt[at] = startedAt ?? Number.NaN
  columns.areaGrade[at] = areaGrade === undefined ? 0 : areaGrade.charCodeAt(0) - 64
  return batch.facts.every((fact, i) => {
    const value = Object.hasOwn(input.facts, fact.id) ? (input.facts[fact.id] ?? null) : null
    return writeValue(fact, columns.facts[i] as FactColumn, at, value)
  })
}

function writeValue(fact: FactEntry, column: FactColumn, at: number, value: unknown): boolean {
  switch (column.type) {
    case 'flags':
      column.values[at] = value === null ? 2 : value === true ? 1 : 0
      return true
    case 'codes':
      column.values[at] = fact.reader.numbers.get(value) ?? 0
      return fact.codes.size < 2 ** 16
    case 'numbers': {
      const isInstant = fact.definition.type === 'instant'
      column.values[at] = value === null ? Number.NaN : Number(isInstant ? readInstant(value) : value)
      return value === null || isInstant || typeof value === 'number'
    }
    case 'sets':
      writeSet(fact, column.values.subarray(at * column.words, (at + 1) * column.words), value)
      return true
    case 'apart':
      return value === null
  }
}

function writeSet(fact: FactEntry, words: Int32Array, value: unknown): void {
  words.fill(0)
  if (value === null) return
  words[0] = 1 << codesPerWord
  for (const code of value as readonly string[]) {
    const bit = (fact.reader.numbers.get(code) ?? 1) - 1
    const word = Math.floor(bit / codesPerWord)
    words[word] = (words[word] as number) | (1 << (bit % codesPerWord))
  }
}

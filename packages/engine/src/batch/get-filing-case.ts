import type { FactValues } from '@lijie/schema'
import type { FilingInput } from '../criteria/index.js'
import type { FilingBatch } from './filing-batch.js'
import { codesPerWord, type FactColumn, type FilingColumns } from './filing-columns.js'

/**
 * One case of columns as decideFiling takes it (读出一案): to ask for the facts it needs, for all its rows, or for why it is
 * refused.
 */
export function getFilingCase(batch: FilingBatch, columns: FilingColumns, at: number): FilingInput {
  const apart = columns.apart.get(at)
  if (apart !== undefined) return apart
  const subcategory = batch.subcategories[columns.subcategory[at] as number]
  const startedAt = columns.startedAt[at] as number
  const areaGrade = columns.areaGrade[at] as number
  const facts: Record<string, unknown> = {}
  for (const [i, fact] of batch.facts.entries()) {
    const value = readValue(columns.facts[i] as FactColumn, [...fact.codes], at)
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

function readValue(column: FactColumn, codes: readonly unknown[], at: number): unknown {
  switch (column.type) {
    case 'flags': {
      const flag = column.values[at]
      return flag === 1 ? true : flag === 0 ? false : null
    }
    case 'codes': {
      const number = column.values[at] as number
      return number === 0 ? null : (codes[number - 1] ?? `#${number}`)
    }
    case 'numbers': {
      const value = column.values[at] as number
      return Number.isNaN(value) ? null : value
    }
    case 'sets': {
      const words = column.values.subarray(at * column.words, (at + 1) * column.words)
      if ((words[0] as number) >= 0) return null
      const holds = (bit: number): boolean =>
        (((words[Math.floor(bit / codesPerWord)] as number) >> (bit % codesPerWord)) & 1) === 1
      return codes.filter((_code, bit) => holds(bit))
    }
    case 'apart':
      return null
  }
}

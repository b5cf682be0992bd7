import { steadyPoints, type CaseTables, type FactEntry } from '../criteria/index.js'
import { codesPerWord, type FactColumn } from './filing-columns.js'

/** A stretch of cases on which columns are added up. */
export interface Block {
  /** First case, and how many. */
  from: number
  count: number
  /** For each case the place of its sub-category in the tables. */
  readonly bases: Int32Array
  /** For each case its key so far. */
  readonly keys: Int32Array
  /** For each case 1 when a value is wrong. */
  readonly wrong: Uint8Array
}

/** Adds what the values of one fact contribute to the keys of a block of cases. */
export function addColumn(tables: CaseTables, fact: FactEntry, column: FactColumn, block: Block): void {
  switch (column.type) {
    case 'flags':
      return addFlags(tables, fact.reader.index, column.values, block)
    case 'codes':
      return fact.reader.form === 'code'
        ? addCodes(tables, fact, column.values, block)
        : addListedCodes(tables, fact, column.values, block)
    case 'numbers':
      return addNumbers(tables, fact, column.values, block)
    case 'sets':
      return addSets(tables, fact, column.values, column.words, block)
    case 'apart':
  }
}

function addFlags(
  { heads }: CaseTables,
  index: number,
  values: Uint8Array,
  { from, count, bases, keys }: Block
): void {
  const head = 2 * index
  for (let i = 0; i < count; i++) {
    const flag = values[from + i] as number
    const group = +(flag === 0) + 2 * +(flag === 1)
    keys[i] = (keys[i] as number) + Math.imul(heads[(bases[i] as number) + head] as number, group)
  }
}

function addCodes(
  { heads }: CaseTables,
  { reader, codes }: FactEntry,
  values: Uint16Array,
  { from, count, bases, keys, wrong }: Block
): void {
  const head = 2 * reader.index
  const most = codes.size
  for (let i = 0; i < count; i++) {
    const code = values[from + i] as number
    if (code > most) wrong[i] = 1
    keys[i] = (keys[i] as number) + Math.imul(heads[(bases[i] as number) + head] as number, code)
  }
}

function addListedCodes(
  { heads, groups }: CaseTables,
  { reader, codes }: FactEntry,
  values: Uint16Array,
  { from, count, bases, keys, wrong }: Block
): void {
  const most = codes.size
  for (let i = 0; i < count; i++) {
    const code = values[from + i] as number
    if (code > most) {
      wrong[i] = 1
      continue
    }
    const head = (bases[i] as number) + 2 * reader.index
    const group = groups[(heads[head + 1] as number) + code] as number
    keys[i] = (keys[i] as number) + Math.imul(heads[head] as number, group)
  }
}

function addNumbers(
  { heads, points }: CaseTables,
  { reader, definition }: FactEntry,
  values: Float64Array,
  { from, count, bases, keys, wrong }: Block
): void {
  const { lower, upper } = reader
  const isWhole = definition.type === 'integer' || definition.type === 'instant'
  for (let i = 0; i < count; i++) {
    const value = values[from + i] as number
    const known = +(value === value)
    if (value < lower || value > upper || (isWhole && known !== 0 && !Number.isSafeInteger(value)))
      wrong[i] = 1
    const head = (bases[i] as number) + 2 * reader.index
    const start = heads[head + 1] as number
    let group =
      known +
      +(value >= (points[start] as number)) +
      +(value >= (points[start + 1] as number)) +
      +(value >= (points[start + 2] as number)) +
      +(value >= (points[start + 3] as number))
    if (group > steadyPoints) group = countOn(points, start + steadyPoints, value)
    keys[i] = (keys[i] as number) + Math.imul(heads[head] as number, group)
  }
}

function countOn(points: Float64Array, start: number, value: number): number {
  let at = start
  while (value >= (points[at] as number) && at < points.length) at++
  return steadyPoints + 1 + at - start
}

function addSets(
  { heads, groups }: CaseTables,
  { reader, codes }: FactEntry,
  values: Int32Array,
  words: number,
  { from, count, bases, keys }: Block
): void {
  for (let i = 0; i < count; i++) {
    const first = (from + i) * words
    if ((values[first] as number) >= 0) continue
    const head = (bases[i] as number) + 2 * reader.index
    const start = heads[head + 1] as number
    let bits = 0
    for (let word = 0; word < words; word++) {
      let rest = (values[first + word] as number) & 0x7fff_ffff
      for (; rest !== 0; rest &= rest - 1) {
        const code = codesPerWord * word + 32 - Math.clz32(rest & -rest)
        if (code <= codes.size) bits |= groups[start + code] as number
      }
    }
    keys[i] = (keys[i] as number) + Math.imul(heads[head] as number, bits + 1)
  }
}

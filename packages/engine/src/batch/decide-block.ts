import { blockSize, type BatchTables } from './batch-tables.js'
import type { FilingColumns } from './filing-columns.js'
import { codesPerWord, type FactPlaces } from './place-facts.js'

// Loops that run for millions of cases, without a branch that depends on a case. `| 0` says that a sum is a whole number
// of 32 bits and saves the check for it; names of their own for what the tables say save reading it for every case.

/**
 * Looks up the outcomes of a block of cases. False when an outcome is not there, but says how it is to be found. The keys
 * of the block are left in the first words of the tables.
 */
export function decideBlock(
  tables: BatchTables,
  places: FactPlaces,
  columns: FilingColumns,
  from: number,
  count: number,
  out: Int32Array
): boolean {
  const { capacity } = columns
  let open = startKeys(tables, columns.subcategory, columns.choices, from, count)
  for (let column = 1; column < places.choices.length; column++)
    addChoices(tables, columns.subcategory, columns.choices, column, capacity, from, count)
  for (let number = 0; open > 0; number++)
    open = addNumbers(tables, columns.numbers, number, capacity, from, open)
  let sets = 0
  for (const place of places.facts)
    if (place.type === 'set') addSets(tables, columns, place, sets++, from, count)
  return answerKeys(tables.words, from, count, out)
}

/**
 * Keys from the first column of choices, and the list of the cases whose numbers are read; gives its length. Two cases at
 * a time, so that the arrays are checked half as often; the one after an odd last is not looked at again.
 */
function startKeys(
  { words, heads, width, numbersAt }: BatchTables,
  subcategory: Int32Array,
  choices: Uint16Array,
  from: number,
  count: number
): number {
  const listAt = blockSize | 0
  const headsAt = heads | 0
  const headWidth = width | 0
  const headListAt = (2 * blockSize) | 0
  const numbersStart = numbersAt | 0
  const first = from | 0
  let open = 0
  for (let i = 0; i < count; i += 2) {
    const at = (first + i) | 0
    const head = (Math.imul(subcategory[at] as number, headWidth) + headsAt) | 0
    const step = ((words[(head + 1) | 0] as number) + (choices[at] as number)) | 0
    const entry = (head + numbersStart) | 0
    words[i] = ((words[head] as number) + (words[step] as number)) | 0
    words[(listAt + open) | 0] = i
    words[(headListAt + open) | 0] = entry
    open = (open + +((words[(entry + 2) | 0] as number) !== 0)) | 0

    const nextAt = (at + 1) | 0
    const nextHead = (Math.imul(subcategory[nextAt] as number, headWidth) + headsAt) | 0
    const nextStep = ((words[(nextHead + 1) | 0] as number) + (choices[nextAt] as number)) | 0
    const nextEntry = (nextHead + numbersStart) | 0
    words[(i + 1) | 0] = ((words[nextHead] as number) + (words[nextStep] as number)) | 0
    words[(listAt + open) | 0] = (i + 1) | 0
    words[(headListAt + open) | 0] = nextEntry
    open = (open + +((words[(nextEntry + 2) | 0] as number) !== 0)) | 0
  }
  return open
}

function addChoices(
  { words, heads, width }: BatchTables,
  subcategory: Int32Array,
  choices: Uint16Array,
  column: number,
  capacity: number,
  from: number,
  count: number
): void {
  const headsAt = (heads + 1 + column) | 0
  const headWidth = width | 0
  const first = from | 0
  const firstChoice = (column * capacity + from) | 0
  for (let i = 0; i < count; i++) {
    const head = (Math.imul(subcategory[(first + i) | 0] as number, headWidth) + headsAt) | 0
    const step = ((words[head] as number) + (choices[(firstChoice + i) | 0] as number)) | 0
    words[i] = ((words[i] as number) + (words[step] as number)) | 0
  }
}

/** Counts the thresholds below a number for the cases of the list, and shortens it to those that read a further one. */
function addNumbers(
  { words, points, mostNumbers }: BatchTables,
  numbers: Float64Array,
  number: number,
  capacity: number,
  from: number,
  count: number
): number {
  const listAt = blockSize | 0
  const headListAt = (2 * blockSize) | 0
  const length = capacity | 0
  const first = from | 0
  const further = +(number + 1 < mostNumbers) | 0
  let open = 0
  for (let j = 0; j < count; j++) {
    const i = words[(listAt + j) | 0] as number
    const head = words[(headListAt + j) | 0] as number
    const value = numbers[(Math.imul(words[head] as number, length) + first + i) | 0] as number
    const start = words[(head + 1) | 0] as number
    const group =
      (+(value >= (points[start] as number)) +
        +(value >= (points[(start + 1) | 0] as number)) +
        +(value >= (points[(start + 2) | 0] as number)) +
        +(value >= (points[(start + 3) | 0] as number))) |
      0
    words[i] = ((words[i] as number) + Math.imul(words[(head + 2) | 0] as number, group)) | 0
    words[(listAt + open) | 0] = i
    words[(headListAt + open) | 0] = (head + 3) | 0
    open = (open + (further & +((words[(head + 5) | 0] as number) !== 0))) | 0
  }
  return open
}

function addSets(
  { words, heads, width, setsAt }: BatchTables,
  { subcategory, sets, capacity }: FilingColumns,
  { column, words: length }: { readonly column: number; readonly words: number },
  number: number,
  from: number,
  count: number
): void {
  for (let i = 0; i < count; i++) {
    const head = heads + (subcategory[from + i] as number) * width + setsAt + 2 * number
    const weight = words[head + 1] as number
    const first = column * capacity + from + i
    if (weight === 0 || (sets[first] as number) >= 0) continue
    let bits = 0
    for (let word = 0; word < length; word++) {
      let rest = (sets[first + word * capacity] as number) & 0x7fff_ffff
      for (; rest !== 0; rest &= rest - 1) {
        const code = codesPerWord * word + 32 - Math.clz32(rest & -rest)
        bits |= words[(words[head] as number) + code] as number
      }
    }
    words[i] = (words[i] as number) + weight * (bits + 1)
  }
}

function answerKeys(words: Int32Array, from: number, count: number, out: Int32Array): boolean {
  const first = from | 0
  let signs = 0
  for (let i = 0; i < count; i++) {
    const outcome = words[words[i] as number] as number
    out[(first + i) | 0] = outcome
    signs |= (outcome + 3) | 0
  }
  return signs >= 0
}

import { addCodes, addCuts, addNarrow, addPair, addSameCodes, addTruths, widenNumbers } from './add-digits.js'
import type { CaseColumns, ColumnChunk, NumberArray, TextDictionary } from './case-columns.js'
import type { ClassStep, PairStep, SameTextStep, TextStep } from './class-steps.js'
import { readyNumbers, type ReadyNumbers } from './ready-numbers.js'

/** Rows that are classified at a time: their classes stay in the nearest cache. */
export const blockSize = 2048

/** Some rows of a chunk, at most a block of them. */
export interface ColumnBlock {
  readonly columns: CaseColumns
  readonly chunk: ColumnChunk
  readonly from: number
  readonly length: number
}

/** Room for one block, used again for each. */
export interface BlockRoom {
  readonly classes: Int32Array
  readonly places: Int32Array
  /** One for each early part. */
  readonly truths: readonly Int32Array[]
  readonly wide: readonly [Float64Array, Float64Array]
  /** The number columns of the chunk at hand for each list of steps. */
  readonly ready: Map<readonly ClassStep[], ReadyNumbers>
}

/** Room for a block. */
export function createBlockRoom(earlyParts: number): BlockRoom {
  return {
    classes: new Int32Array(blockSize),
    places: new Int32Array(blockSize),
    truths: Array.from({ length: earlyParts }, () => new Int32Array(blockSize)),
    wide: [new Float64Array(blockSize), new Float64Array(blockSize)],
    ready: new Map()
  }
}

/** A chunk cut into blocks. */
export function listBlocks(columns: CaseColumns, chunk: ColumnChunk): readonly ColumnBlock[] {
  return Array.from({ length: Math.ceil(chunk.size / blockSize) }, (_, i) => {
    const from = i * blockSize
    return { columns, chunk, from, length: Math.min(blockSize, chunk.size - from) }
  })
}

/** Writes the class of every row of a block into the room. */
export function classifyBlock(steps: readonly ClassStep[], block: ColumnBlock, room: BlockRoom): void {
  const { columns, chunk, from, length } = block
  const { classes } = room
  const ready = readyFor(steps, block, room)
  classes.fill(0, 0, length)
  for (const [a, b] of ready.wide) addCuts(classes, length, from, a, b)
  for (const [a, b, c] of ready.narrow) addNarrow(classes, length, from, a, b, c)
  for (const step of steps) {
    if (step.kind === 'pair') addColumns(step, block, room)
    else if (step.kind === 'text') {
      growTable(step, columns.dictionaries[step.place]?.texts ?? [])
      addCodes(classes, length, chunk.texts[step.place] ?? step.table, from, step.table)
    } else if (step.kind === 'same-text') addSame(step, block, classes)
    else if (step.kind === 'truth')
      addTruths(classes, length, room.truths[step.place] ?? classes, step.stride)
  }
}

/** Made anew for the first block of each chunk. */
function readyFor(
  steps: readonly ClassStep[],
  { chunk, from }: ColumnBlock,
  { ready }: BlockRoom
): ReadyNumbers {
  const known = from === 0 ? undefined : ready.get(steps)
  const numbers = known ?? readyNumbers(steps, chunk)
  if (known === undefined) ready.set(steps, numbers)
  return numbers
}

function addColumns(
  { left, right, stride }: PairStep,
  { chunk, from, length }: ColumnBlock,
  { classes, wide }: BlockRoom
): void {
  const [a, aFrom] = asWide(chunk.numbers[left], from, length, wide[0])
  const [b, bFrom] = asWide(chunk.numbers[right], from, length, wide[1])
  addPair(classes, length, a, aFrom, b, bFrom, stride)
}

function asWide(
  values: NumberArray | undefined,
  from: number,
  length: number,
  wide: Float64Array
): readonly [Float64Array, number] {
  if (values instanceof Float64Array) return [values, from]
  if (values !== undefined) widenNumbers(values, from, length, wide)
  return [wide, 0]
}

function addSame(
  step: SameTextStep,
  { columns, chunk, from, length }: ColumnBlock,
  classes: Int32Array
): void {
  const [left, right] = [columns.dictionaries[step.left], columns.dictionaries[step.right]]
  const [leftCodes, rightCodes] = [chunk.texts[step.left], chunk.texts[step.right]]
  if (left === undefined || right === undefined || leftCodes === undefined || rightCodes === undefined) return
  matchTexts(step, left, right)
  addSameCodes(classes, length, leftCodes, rightCodes, from, step.codes, step.stride)
}

/** Looks up the texts that are new on either side. */
function matchTexts(step: SameTextStep, left: TextDictionary, right: TextDictionary): void {
  const { codes } = step
  for (; step.seen < right.texts.length; step.seen += 1) {
    const code = left.codes.get(right.texts[step.seen] ?? '')
    if (code !== undefined && code < codes.length) codes[code] = step.seen + 1
  }
  for (let i = codes.length; i <= left.texts.length; i += 1)
    codes[i] = right.codes.get(left.texts[i - 1] ?? '') ?? 0
}

function growTable(step: TextStep, texts: readonly string[]): void {
  if (step.filled > texts.length) return
  if (step.table.length <= texts.length) {
    const table = new Int32Array(2 * texts.length + 16)
    table.set(step.table)
    step.table = table
  }
  for (; step.filled <= texts.length; step.filled += 1)
    step.table[step.filled] = step.stride * (step.digits.get(texts[step.filled - 1] ?? '') ?? 1)
}

import type { SubcategorySlot } from '../criteria/index.js'
import type { FactPlace, FactPlaces } from './place-facts.js'

/** Cases that are decided together: their keys stay in the nearest cache. */
export const blockSize = 2048
/** Thresholds that a number is compared with at once. */
const pointsTogether = 4
/** Stand among answers for a key that was never asked about, and for cases that are decided one by one. */
export const notAnsweredYet = -4
export const answeredAlone = -5

/**
 * What cases in columns are decided by. Everything whole stands in `words`, one array after another, because every
 * array that a loop reads costs checks: keys of the block at hand, its list of cases, their entries for numbers, heads,
 * steps, answers.
 *
 * A case starts from the head of its sub-category, `width` words: where the answer for key 0 stands; for each column of
 * choices where the steps that its words add to the key begin; for each number that is read, and each few of its
 * thresholds, an entry of its column, the first threshold in `points`, and the step of one threshold, 0 for none; for each set where the bits of its codes begin, and
 * the step. The key then is where the answer stands. Head 0 is for cases that are decided one by one.
 */
export interface BatchTables {
  readonly words: Int32Array
  /** -Infinity, the thresholds, and Infinity until they are a multiple of {@link pointsTogether}. */
  readonly points: Float64Array
  readonly heads: number
  readonly width: number
  /** Where numbers and sets begin in a head, and the most entries for numbers that a sub-category has. */
  readonly numbersAt: number
  readonly mostNumbers: number
  readonly setsAt: number
}

/** Makes the tables of sub-categories that were compiled, with no answers in them yet. */
export function createBatchTables(slots: readonly SubcategorySlot[], places: FactPlaces): BatchTables {
  const mostNumbers = Math.max(1, ...slots.map((slot) => countNumbers(slot, places)))
  const numbersAt = 1 + places.choices.length
  const setsAt = numbersAt + 3 * mostNumbers
  const width = setsAt + 2 * places.facts.filter(({ type }) => type === 'set').length
  const heads = 3 * blockSize
  const words: number[] = Array.from({ length: heads + width * (slots.length + 1) }, () => 0)
  const points: number[] = []
  const draft = { words, points, places, numbersAt, setsAt, unread: placeUnread(words, places) }
  for (const [i, slot] of [null, ...slots].entries()) fillHead(draft, slot, heads + width * i)
  return {
    words: Int32Array.from(words),
    points: Float64Array.from(points),
    heads,
    width,
    numbersAt,
    mostNumbers,
    setsAt
  }
}

type Part = SubcategorySlot['parts'][number]

interface Draft {
  readonly words: number[]
  readonly points: number[]
  readonly places: FactPlaces
  readonly numbersAt: number
  readonly setsAt: number
  /** Steps of choices that are not read: zeros, as many as the largest column needs. */
  readonly unread: number
}

function placeUnread(words: number[], { choices }: FactPlaces): number {
  return append(words, 0, Math.max(...choices))
}

/** Adds so many words and gives the place of the first. */
function append(words: number[], value: number, count: number): number {
  const start = words.length
  for (let i = 0; i < count; i++) words.push(value)
  return start
}

/** The entries for numbers in a head: one for every few thresholds. */
function countNumbers({ firstKey, parts }: SubcategorySlot, { facts }: FactPlaces): number {
  const numbers = parts.filter(({ reader }) => facts[reader.index]?.type === 'number')
  return firstKey < 0 ? 0 : numbers.reduce((sum, { points }) => sum + countSteps(points), 0)
}

function countSteps(points: readonly number[]): number {
  return Math.ceil((points.length + 1) / pointsTogether)
}

function fillHead(draft: Draft, slot: SubcategorySlot | null, head: number): void {
  const { words, places, numbersAt, unread } = draft
  for (const column of places.choices.keys()) words[head + 1 + column] = unread
  if (slot === null || slot.firstKey < 0) {
    words[head] = append(words, answeredAlone, 1)
    return
  }
  let numbers = 0
  let weight = 1
  for (const part of slot.parts) {
    const place = places.facts[part.reader.index] as FactPlace
    if (place.type === 'choice') addChoice(draft, head + 1 + place.column, part, place, weight)
    else if (place.type === 'number') {
      let start = appendPoints(draft.points, part.points)
      for (let step = countSteps(part.points); step > 0; step--, start += pointsTogether)
        words.splice(head + numbersAt + 3 * numbers++, 3, place.column, start, weight)
    } else if (place.type === 'set') addSet(draft, head, part, weight)
    weight *= part.cells.length + 1
  }
  words[head] = append(words, notAnsweredYet, weight)
}

/** Adds the steps of one fact to those of the column that it stands in. */
function addChoice(
  { words, places, unread }: Draft,
  at: number,
  { groupOf }: Part,
  { column, stride, size }: Extract<FactPlace, { type: 'choice' }>,
  weight: number
): void {
  const length = places.choices[column] as number
  if (words[at] === unread) words[at] = append(words, 0, length)
  const start = words[at] as number
  for (let word = 0; word < length; word++) {
    const value = Math.floor(word / stride) % size
    const group = groupOf.length > 0 ? (groupOf[value] as number) : value
    words[start + word] = (words[start + word] as number) + weight * group
  }
}

/** The first is for any number that is known. */
function appendPoints(points: number[], own: readonly number[]): number {
  const start = points.length
  points.push(Number.NEGATIVE_INFINITY, ...own)
  while ((points.length - start) % pointsTogether > 0) points.push(Number.POSITIVE_INFINITY)
  return start
}

function addSet(
  { words, places, setsAt }: Draft,
  head: number,
  { reader, groupOf }: Part,
  weight: number
): void {
  const before = places.facts.slice(0, reader.index).filter(({ type }) => type === 'set').length
  words[head + setsAt + 2 * before] = words.length
  words[head + setsAt + 2 * before + 1] = weight
  for (const bits of groupOf) words.push(bits)
}

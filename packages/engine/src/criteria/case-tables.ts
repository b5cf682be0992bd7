import type { Decision } from '../kernel/index.js'
import { createStart, type FactReader } from './fact-reader.js'
import type { FilingOutcome } from './filing-outcome.js'

/** Thresholds with which every number is compared, however few there are; see {@link CaseTables.points}. */
export const steadyPoints = 4
/** Entries of {@link CaseTables.answerOf} that stand for no answer. */
export const notAskedYet = 0
export const askEachTime = 1
const maxAnswers = 2 ** 16

/**
 * What all sub-categories are decided by, in a few large arrays: in which group the value of a fact lies, what the group
 * adds to the key of the case, and the answer for every key. They grow as sub-categories are first asked about.
 */
export interface CaseTables {
  /**
   * For each sub-category and fact two entries: what one group adds to the key, 0 where no row reads the fact; and where
   * its groups begin, in `points` for numbers and in `groups` for codes.
   */
  heads: Int32Array
  /** The group of every code of a long list, or its bits in a set, by its number. Zeros first, for facts not read. */
  groups: Int32Array
  /** The smallest double of each group but the first, then Infinity at least once, {@link steadyPoints} or more. */
  points: Float64Array
  /** For each key of a sub-category the place of its answer in `answers`, or why there is none. */
  answerOf: Uint16Array
  readonly answers: (Decision<FilingOutcome> | null)[]
  /** Entries in use of the arrays that grow. */
  readonly used: { heads: number; groups: number; points: number; answerOf: number }
  /** Stands before the reader of the first fact of a case. */
  readonly start: FactReader
  /** How many facts the vocabulary holds. */
  readonly facts: number
  /** How many truth values are kept for traces. */
  keptTruths: number
}

/** Tables for a vocabulary of so many facts, whose longest list holds so many codes. */
export function createTables(facts: number, codes: number): CaseTables {
  return {
    heads: new Int32Array(0),
    groups: new Int32Array(codes + 1),
    points: new Float64Array(steadyPoints + 1).fill(Number.POSITIVE_INFINITY),
    answerOf: new Uint16Array(0),
    answers: [null, null],
    used: { heads: 0, groups: codes + 1, points: steadyPoints + 1, answerOf: 0 },
    start: createStart(),
    facts,
    keptTruths: 0
  }
}

/** Makes room for so many more entries and gives the place of the first. */
export function reserve(tables: CaseTables, name: keyof CaseTables['used'], count: number): number {
  const { used } = tables
  const start = used[name]
  used[name] += count
  const { length } = tables[name]
  if (used[name] <= length) return start
  const capacity = Math.max(used[name], 2 * length)
  if (name === 'points') tables.points = copyInto(new Float64Array(capacity), tables.points)
  else if (name === 'answerOf') tables.answerOf = copyInto(new Uint16Array(capacity), tables.answerOf)
  else tables[name] = copyInto(new Int32Array(capacity), tables[name])
  return start
}

function copyInto<T extends Int32Array | Float64Array | Uint16Array>(target: T, source: T): T {
  target.set(source)
  return target
}

/** Keeps an answer and gives its place, or that there is no room for it. */
export function keepAnswer({ answers }: CaseTables, decision: Decision<FilingOutcome>): number {
  if (answers.length >= maxAnswers) return askEachTime
  return answers.push(decision) - 1
}

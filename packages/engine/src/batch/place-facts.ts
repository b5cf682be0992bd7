import type { FactEntry } from '../criteria/index.js'

/** Numbers that a word of choices can tell apart, where several facts share it; one look-up then serves all of them. */
const mostShared = 2 ** 10
/** Numbers that any word of choices can tell apart. */
const mostChoices = 2 ** 12
/** Codes of a set that one word holds. */
export const codesPerWord = 31

/**
 * Where the values of a fact stand in columns.
 *
 * - `choice`, booleans and codes: the digit of `size` values that counts `stride` in the words of column `column`; 0 is
 *   unknown, false and true are 1 and 2, codes are numbered from 1 in the order of facts.json.
 * - `number`, integers, quantities, shares and instants (epoch milliseconds): column `column`; NaN is unknown.
 * - `set`: `words` words from column `column` on; bit n of word w stands for code 1 + 31 w + n; the sign bit of the first
 *   word says that the set is known.
 * - `apart`: texts and lists of more than 4,095 codes have no column.
 */
export type FactPlace =
  | { readonly type: 'choice'; readonly column: number; readonly stride: number; readonly size: number }
  | { readonly type: 'number'; readonly column: number }
  | { readonly type: 'set'; readonly column: number; readonly words: number }
  | { readonly type: 'apart' }

/** Places of all facts, and how many columns of each type they take. */
export interface FactPlaces {
  /** In the order of facts.json. */
  readonly facts: readonly FactPlace[]
  /** For each column of choices, how many numbers its words can hold. */
  readonly choices: readonly number[]
  readonly numbers: number
  readonly sets: number
}

/** Gives every fact its place. Short lists share words, as many as fit. */
export function placeFacts(entries: readonly FactEntry[]): FactPlaces {
  const choices: number[] = []
  let numbers = 0
  let sets = 0
  const facts = entries.map(({ definition, codes }): FactPlace => {
    switch (definition.type) {
      case 'boolean':
        return placeChoice(choices, 3)
      case 'code':
        return placeChoice(choices, codes.size + 1)
      case 'codes': {
        const words = Math.max(1, Math.ceil(codes.size / codesPerWord))
        sets += words
        return { type: 'set', column: sets - words, words }
      }
      case 'text':
        return { type: 'apart' }
      default:
        numbers += 1
        return { type: 'number', column: numbers - 1 }
    }
  })
  // Every case starts from its word in the first column.
  return { facts, choices: choices.length > 0 ? choices : [1], numbers, sets }
}

function placeChoice(choices: number[], size: number): FactPlace {
  if (size > mostChoices) return { type: 'apart' }
  const shared = choices.findIndex((used) => used * size <= mostShared)
  const column = shared < 0 ? choices.push(1) - 1 : shared
  const stride = choices[column] as number
  choices[column] = stride * size
  return { type: 'choice', column, stride, size }
}

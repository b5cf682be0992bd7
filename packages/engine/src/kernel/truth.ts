/**
 * The three truth values of strong Kleene logic (三值), ordered false < unknown < true.
 *
 * With these numbers `any` is the maximum, `all` the minimum and `not` is {@link negate}.
 */
export type Truth = 0 | 1 | 2

/** Known not to hold. */
export const FALSE = 0
/** Not known: a fact that it rests on is missing. */
export const UNKNOWN = 1
/** Known to hold. */
export const TRUE = 2

/** A truth value as a word, for documents and reports. */
export type TruthName = 'false' | 'unknown' | 'true'

/** Not: swaps true and false and leaves unknown as it is. */
export function negate(truth: Truth): Truth {
  return (2 - truth) as Truth
}

/** The truth value of something that is known. */
export function truthOf(known: boolean): Truth {
  return known ? TRUE : FALSE
}

/** The word for a truth value. */
export function nameTruth(truth: Truth): TruthName {
  return truth === TRUE ? 'true' : truth === FALSE ? 'false' : 'unknown'
}

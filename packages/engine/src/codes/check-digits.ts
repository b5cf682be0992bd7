import { createReason, showGiven, type Reason } from '../kernel/index.js'

/**
 * What is wrong with a code that has to be digits in groups (数字编码): not a text, a letter or full-width digit with its place, or
 * too long or too short. Undefined when nothing is. `groups` are the digits of each group, e.g. 6, 2, 2, 6.
 *
 * Refused: `codes/not-text`, `codes/not-a-digit`, `codes/wrong-length`.
 */
export function checkDigits(given: unknown, groups: readonly number[]): Reason | undefined {
  // A code that was read as a number may have lost leading zeros or its last digits.
  if (typeof given !== 'string') return createReason('codes/not-text', { value: showGiven(given) })
  const value = given
  const at = value.search(/[^0-9]/)
  if (at >= 0) {
    const character = String.fromCodePoint(value.codePointAt(at) ?? 0)
    return createReason('codes/not-a-digit', { value, at: at + 1, character })
  }
  const needed = groups.reduce((sum, digits) => sum + digits, 0)
  if (value.length === needed) return undefined
  const form = groups.join('+')
  return createReason('codes/wrong-length', { value, length: value.length, needed, form })
}

/** The groups of a code that {@link checkDigits} found nothing wrong with. */
export function splitDigits(code: string, groups: readonly number[]): readonly string[] {
  let from = 0
  return groups.map((digits) => code.slice(from, (from += digits)))
}

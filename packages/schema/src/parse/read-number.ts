import { reportIssue, type ParseState } from './parse-state.js'

const numberForm = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/
/** More digits than these may not survive the way through a double. */
const exactDigits = 15

/** Reads a number; `state.at` is on its first character. A number that cannot be trusted is reported, and null or its nearest value given. */
export function readNumber(state: ParseState, node: number): number | null {
  const { text } = state
  const start = state.at
  let at = start
  let plain = true
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x30 && unit <= 0x39) continue
    // + - . E e and letters stuck to a number belong to it, so that the whole thing is named in the message
    if (unit !== 0x2b && unit !== 0x2d && unit !== 0x2e && !isLetter(unit)) break
    plain = false
  }
  state.at = at
  if (plain && at - start <= exactDigits && (at - start === 1 || text.charCodeAt(start) !== 0x30))
    return Number(text.slice(start, at))
  return readOtherNumber(state, text.slice(start, at), { node, offset: start })
}

function isLetter(unit: number): boolean {
  const lower = unit | 0x20
  return lower >= 0x61 && lower <= 0x7a
}

function readOtherNumber(
  state: ParseState,
  written: string,
  place: { readonly node: number; readonly offset: number }
): number | null {
  const number = written.length > 40 ? `${written.slice(0, 40)}…` : written
  if (!numberForm.test(written)) {
    reportIssue(state, 'document/malformed-number', { number }, place)
    return null
  }
  const value = Number(written)
  if (/[eE]/.test(written)) reportIssue(state, 'document/exponent', { number }, place)
  else if (!isExact(written, value)) reportIssue(state, 'document/unsafe-number', { number }, place)
  return Number.isFinite(value) ? value : null
}

/** Is the double `value` what is written? Whole numbers up to 2^53 - 1, others up to 15 significant digits. */
function isExact(written: string, value: number): boolean {
  if (!written.includes('.')) return Number.isSafeInteger(value)
  return written.replace(/^-?[0.]*/, '').replace('.', '').length <= exactDigits
}

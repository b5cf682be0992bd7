import { addRationals, createRational, type Rational } from '../kernel/index.js'
import { isDigit } from './ascii.js'
import { isNumeral, readNumerals } from './chinese-numerals.js'

/** A number in a text; `value` is undefined for numerals that are no number, such as 三五. */
export interface ReadNumber {
  readonly value: Rational | undefined
  readonly end: number
}

/** The number that begins at a place of a folded text: 15, 1.5, 十五, 三点五, 两; undefined where none does. */
export function readNumber(text: string, at: number): ReadNumber | undefined {
  if (isDigit(text[at])) return readDecimal(text, at)
  const end = skipWhile(text, at, isNumeral)
  if (end === at) return undefined
  const value = readNumerals(text.slice(at, end))
  return text[end] === '点' && isNumeral(text[end + 1] ?? '')
    ? readSpokenDecimal(text, value, end + 1)
    : { value: value === undefined ? undefined : createRational(value), end }
}

/** 三点五: single digits after the point; 八点三十 is a time of day, and no number. */
function readSpokenDecimal(text: string, whole: number | undefined, at: number): ReadNumber {
  const end = skipWhile(text, at, isNumeral)
  const digits = Array.from(text.slice(at, end), readDigit)
  if (whole === undefined || digits.includes(undefined)) return { value: undefined, end }
  const decimals = createRational(BigInt(digits.join('')), 10n ** BigInt(digits.length))
  return { value: addRationals(createRational(whole), decimals), end }
}

/** One digit; 两 only counts things. */
function readDigit(numeral: string): number | undefined {
  const value = numeral === '两' ? undefined : readNumerals(numeral)
  return value !== undefined && value < 10 ? value : undefined
}

function readDecimal(text: string, at: number): ReadNumber {
  const point = skipWhile(text, at, isDigit)
  const hasDecimals = text[point] === '.' && isDigit(text[point + 1])
  const end = hasDecimals ? skipWhile(text, point + 1, isDigit) : point
  const decimals = text.slice(point + 1, end)
  const digits = BigInt(text.slice(at, point) + decimals)
  return { value: createRational(digits, 10n ** BigInt(decimals.length)), end }
}

function skipWhile(text: string, at: number, holds: (character: string) => boolean): number {
  let end = at
  while (end < text.length && holds(text[end] ?? '')) end++
  return end
}

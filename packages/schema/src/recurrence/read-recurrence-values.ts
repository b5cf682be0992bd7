import { createIssue, type Issue } from '../issues/index.js'
import type { RecurrenceWeekday } from './recurrence-rule.js'
import type { RecurrencePart } from './split-recurrence.js'

const wholeNumber = /^-?[1-9][0-9]{0,2}$/
const weekdayForm = /^(-?[1-9][0-9]?)?(MO|TU|WE|TH|FR|SA|SU)$/
const weekdayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** Whole numbers of a part, each once and within what is allowed. */
export function readNumbers(
  part: RecurrencePart,
  text: string | undefined,
  bounds: { readonly allowed: string; readonly isAllowed: (value: number) => boolean },
  issues: Issue[]
): readonly number[] {
  return readList(part, text, bounds.allowed, issues, (item) => {
    const value = wholeNumber.test(item) ? Number(item) : Number.NaN
    return bounds.isAllowed(value) ? value : undefined
  })
}

/** Weekdays of a part, `MO` or `-1FR`; ordinals up to `mostOrdinal` from either end. */
export function readWeekdays(
  part: RecurrencePart,
  text: string | undefined,
  mostOrdinal: number,
  issues: Issue[]
): readonly RecurrenceWeekday[] {
  const allowed = mostOrdinal === 0 ? 'MO…SU' : `MO…SU, 1MO…${mostOrdinal}SU, -1MO…-${mostOrdinal}SU`
  return readList(part, text, allowed, issues, (item) => {
    const [, ordinal, name = ''] = weekdayForm.exec(item) ?? []
    const weekday = weekdayNames.indexOf(name) + 1
    if (weekday === 0) return undefined
    if (ordinal === undefined) return { weekday }
    return Math.abs(Number(ordinal)) <= mostOrdinal ? { weekday, ordinal: Number(ordinal) } : undefined
  })
}

/** One value that must be one of a few words. */
export function readWord<W extends string>(
  part: RecurrencePart,
  text: string | undefined,
  words: readonly W[],
  issues: Issue[]
): W | undefined {
  if (text === undefined) return undefined
  const word = words.find((one) => one === text)
  if (word === undefined) issues.push(refuseValue(part, text, words.join(', ')))
  return word
}

/** The issue for a value that a part cannot have. */
export function refuseValue(part: RecurrencePart, value: string, allowed: string): Issue {
  return createIssue('calendar/invalid-recurrence-value', { part, value, allowed })
}

function readList<T>(
  part: RecurrencePart,
  text: string | undefined,
  allowed: string,
  issues: Issue[],
  read: (item: string) => T | undefined
): readonly T[] {
  if (text === undefined) return []
  const seen = new Set<string>()
  return text.split(',').flatMap((item) => {
    const value = seen.has(item) ? undefined : read(item)
    seen.add(item)
    if (value !== undefined) return [value]
    issues.push(refuseValue(part, item, allowed))
    return []
  })
}

import { joinPointer } from '../parse/index.js'
import { isRecord } from './json-type.js'

const dateForm = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/

/** Is there such a day in the proleptic Gregorian calendar? `text` is YYYY-MM-DD. */
export function isCivilDate(text: string): boolean {
  const match = dateForm.exec(text)
  if (match === null) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  if (month === 2) return leap ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Pointers and texts of everything in `value` that is written like a date and is none, e.g. 2026-02-30. */
export function findBadDates(value: unknown, pointer = ''): { pointer: string; date: string }[] {
  if (typeof value === 'string') {
    const looksLikeDate = value.length === 10 && dateForm.test(value)
    return looksLikeDate && !isCivilDate(value) ? [{ pointer, date: value }] : []
  }
  if (typeof value !== 'object' || value === null) return []
  const found: { pointer: string; date: string }[] = []
  const members = isRecord(value) ? Object.entries(value) : (value as readonly unknown[]).entries()
  for (const [step, child] of members)
    if (mayHoldDate(child))
      for (const bad of findBadDates(child))
        found.push({ ...bad, pointer: joinPointer(pointer, step) + bad.pointer })
  return found
}

/** Passes over the many short values without a call each. */
function mayHoldDate(value: unknown): boolean {
  return typeof value === 'string' ? value.length === 10 : typeof value === 'object'
}

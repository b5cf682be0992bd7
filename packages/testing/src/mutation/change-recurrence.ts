import { changeDate } from './change-date.js'

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const frequencies = ['YEARLY', 'MONTHLY', 'WEEKLY']

/**
 * A recurrence rule (RFC 5545, 循环规则) with one small mistake in each of its parts: another frequency, an interval, month,
 * day of the month or ordinal one off, the next weekday, an entry of a list forgotten, an end one day off.
 */
export function changeRecurrence(rrule: string): readonly string[] {
  const parts = rrule.split(';').map((part) => part.split('='))
  return parts.flatMap(([name = '', value = ''], at) =>
    changeValue(name, value).map((changed) =>
      parts.map(([other, text], i) => `${other}=${i === at ? changed : text}`).join(';')
    )
  )
}

function changeValue(name: string, value: string): readonly string[] {
  switch (name) {
    case 'FREQ':
      return frequencies.filter((other) => other !== value)
    case 'INTERVAL':
      return moveNumber(value).filter((text) => text !== '0')
    case 'UNTIL':
      return moveUntil(value)
    case 'BYDAY':
      return changeList(value, (text) => [nextWeekday(text), ...moveOrdinal(text)])
    case 'BYMONTH':
    case 'BYMONTHDAY':
      return changeList(value, moveNumber)
    default:
      return []
  }
}

/** Every entry changed in turn, and every one forgotten where there are several. */
function changeList(value: string, change: (entry: string) => readonly string[]): readonly string[] {
  const entries = value.split(',')
  const changed = entries.flatMap((entry, at) =>
    change(entry).map((text) => entries.with(at, text).join(','))
  )
  const shortened = entries.length > 1 ? entries.map((_, at) => entries.toSpliced(at, 1).join(',')) : []
  return [...changed, ...shortened]
}

function moveNumber(text: string): readonly string[] {
  return [Number(text) + 1, Number(text) - 1].map(String)
}

function nextWeekday(text: string): string {
  const at = weekdays.indexOf(text.slice(-2))
  return `${text.slice(0, -2)}${weekdays[(at + 1) % weekdays.length]}`
}

function moveOrdinal(text: string): readonly string[] {
  const ordinal = text.slice(0, -2)
  return ordinal === '' ? [] : moveNumber(ordinal).map((moved) => `${moved}${text.slice(-2)}`)
}

function moveUntil(date: string): readonly string[] {
  const civil = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`
  return (changeDate(civil)?.to ?? []).map((moved) => moved.replaceAll('-', ''))
}

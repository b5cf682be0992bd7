import { createIssue, type Issue } from '../issues/index.js'

/** What a rule may consist of; anything else of RFC 5545 is refused. */
const recurrenceParts = ['FREQ', 'INTERVAL', 'BYMONTH', 'BYMONTHDAY', 'BYDAY', 'WKST', 'UNTIL'] as const

/** The name of a part of a rule. */
export type RecurrencePart = (typeof recurrenceParts)[number]

const partForm = /^([A-Z]+)=([A-Z0-9,+-]+)$/

/** Splits `KEY=VALUE;KEY=VALUE` into its parts: ASCII capitals and digits only, each known part once. */
export function splitRecurrence(rrule: string, issues: Issue[]): ReadonlyMap<RecurrencePart, string> {
  const parts = new Map<RecurrencePart, string>()
  for (const text of rrule.split(';')) {
    const [, name = '', value = ''] = partForm.exec(text) ?? []
    if (name === '') issues.push(createIssue('calendar/malformed-recurrence', { part: text, rrule }))
    else if (!isPart(name)) {
      const allowed = recurrenceParts.join(', ')
      issues.push(createIssue('calendar/unknown-recurrence-part', { part: name, allowed }))
    } else if (parts.has(name)) issues.push(createIssue('calendar/duplicate-recurrence-part', { part: name }))
    else parts.set(name, value)
  }
  return parts
}

function isPart(name: string): name is RecurrencePart {
  return recurrenceParts.some((part) => part === name)
}

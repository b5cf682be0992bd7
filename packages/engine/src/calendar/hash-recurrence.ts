import type { LocalDate, RecurringDays } from '@lijie/schema'
import { canonicalJson, sha256Hex } from '../kernel/index.js'

/** A recurring rule as it is expanded (循环规则): `DTSTART:YYYYMMDD`, a line feed, `RRULE:…`. */
export function writeRecurrence({ start, rrule }: Pick<RecurringDays, 'start' | 'rrule'>): string {
  return `DTSTART:${start.replaceAll('-', '')}\nRRULE:${rrule}`
}

/** The hash that binds days to the rule they were expanded from: SHA-256 of the canonical JSON of both, hex. */
export function hashRecurrence(rule: string, dates: readonly LocalDate[]): string {
  return sha256Hex(canonicalJson({ rule, dates }))
}

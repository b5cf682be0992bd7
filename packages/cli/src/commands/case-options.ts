import { createWallTimeReader, parseLocalDate, type Rulebook } from '@lijie/engine'
import type { CaseFormat } from '../cases/choose-format.js'
import type { CaseEncoding } from '../cases/decode-lines.js'
import { CliFailure, createFailure } from '../cli-failure.js'

/** Options that name the standards of a run. */
export interface StandardOptions {
  readonly standard: string
  readonly bind: ReadonlyMap<string, string>
  readonly with?: readonly string[]
  readonly on?: string
  readonly knownAt?: string
  readonly allowDraft?: true
}

/** Options of every command that reads a file of cases. */
export interface CaseOptions extends StandardOptions {
  readonly map?: string
  readonly asOf?: string
  readonly areaGrade?: string
  readonly inputFormat?: CaseFormat
  readonly encoding?: CaseEncoding
  /** Sheet of a workbook. */
  readonly sheet?: string
}

/** Collects `--bind slot=standard`, which may be given several times; a slot is filled once. */
export function collectBinding(
  word: string,
  previous: ReadonlyMap<string, string>
): ReadonlyMap<string, string> {
  const at = word.indexOf('=')
  const slot = word.slice(0, at)
  if (previous.has(slot)) throw createFailure('cases/slot-bound-twice', { slot })
  if (at < 1 || at === word.length - 1) {
    throw createFailure('cases/bad-option', { option: '--bind', value: word, expected: 'slot=standard' })
  }
  return new Map([...previous, [slot, word.slice(at + 1)]])
}

/** The date whose law applies: `--on`, else the day that `--as-of` names, else today. */
export function chooseDate({ on, asOf }: Pick<CaseOptions, 'on' | 'asOf'>, today: () => string): string {
  if (on !== undefined) return readDateOption('--on', on)
  const day = asOf?.slice(0, 10)
  return day !== undefined && parseLocalDate(day) !== undefined ? day : today()
}

/** A date option as it was given, if it is a date of the calendar. */
export function readDateOption(option: string, value: string): string {
  if (parseLocalDate(value) !== undefined) return value
  throw createFailure('cases/bad-option', { option, value, expected: 'YYYY-MM-DD' })
}

/** The grade of `--area-grade`: one capital letter. */
export function readGradeOption(areaGrade: string | undefined): { readonly areaGrade?: string } {
  if (areaGrade === undefined) return {}
  if (/^[A-Z]$/.test(areaGrade)) return { areaGrade }
  throw createFailure('cases/bad-option', { option: '--area-grade', value: areaGrade, expected: 'A … Z' })
}

/** The instant of `--as-of` in epoch milliseconds; wall times and dates are read in the zone of the standard. */
export function readAsOf(asOf: string | undefined, rulebook: Rulebook): number | null {
  if (asOf === undefined) return null
  const text = parseLocalDate(asOf) === undefined ? asOf : `${asOf}T00:00:00`
  const { zone } = rulebook.timeLimits
  const instant = createWallTimeReader('iso', zone)(text)
  if (typeof instant === 'number') return instant
  const { code, params } = instant
  const place = { value: asOf, zone: zone.zone }
  if (code === 'calendar/skipped-wall-time') throw createFailure('cases/as-of-skipped', place)
  if (code === 'calendar/repeated-wall-time') throw createFailure('cases/as-of-repeated', place)
  if (code === 'calendar/outside-zone-table') throw new CliFailure([{ code, params, severity: 'error' }])
  const expected = 'ISO 8601, 2026-04-01T00:00:00+08:00'
  throw createFailure('cases/bad-option', { option: '--as-of', value: asOf, expected })
}

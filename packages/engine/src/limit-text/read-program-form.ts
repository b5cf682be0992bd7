import { createRational, createReason, type Reason } from '../kernel/index.js'
import { lowerCase } from './fold-limit-text.js'
import { guessUnit } from './guess-reading.js'
import { limitRange, type LimitReading } from './limit-reading.js'
import type { LimitVocabulary } from './limit-vocabulary.js'
import { listUnits } from './refuse-unit.js'
import { measureUnit, sumAmounts } from './sum-amounts.js'

const duration =
  /^(-?)p(?:(\d+)y)?(?:(\d+)m)?(?:(\d+)w)?(?:(\d+)d)?(?:t(?:(\d+)h)?(?:(\d+)m)?)?(?:@([a-z-]+))?$/
const kinds = ['clock', 'working', 'working-days', 'calendar'] as const

/** What a program form says: so many of the smallest step of a kind of unit. */
interface Wanted {
  readonly counts: 'elapsed' | 'working-time' | 'working-days' | 'calendar-days' | 'calendar-months'
  readonly steps: number
}

/** True for what is meant as an ISO 8601 duration. */
export function isProgramForm(folded: string): boolean {
  return /^-?p(?:\d|t\d|$)/.test(folded)
}

/**
 * Reads `PT2H@working`, `P3D@working-days`, `P1M@calendar`, `PT90M@clock` (程序写法); a minus counts before an event.
 *
 * It names no unit but a kind of time; the unit of the vocabulary that counts it is found. Several that count it
 * differently make a guess.
 */
export function readProgramForm(text: string, vocabulary: LimitVocabulary): LimitReading | Reason {
  const match = duration.exec(lowerCase(text))
  if (match === null) return createReason('limit-text/unreadable-text', { text })
  const [, minus, ...parts] = match
  const [years, months, weeks, days, hours, minutes] = parts.slice(0, 6).map((part) => Number(part ?? 0))
  const time = { years, months, weeks, days, hours, minutes } as Readonly<Record<Part, number>>
  const hasDays = [years, months, weeks, days].some((part) => part !== 0)
  const kind = parts[6] ?? (hasDays ? undefined : 'clock')
  if (kind === undefined || !(kinds as readonly string[]).includes(kind)) {
    return createReason('limit-text/unknown-kind', { text, known: kinds.map((one) => `@${one}`).join(', ') })
  }
  const wanted = countSteps(kind as (typeof kinds)[number], time)
  if (wanted === undefined) return createReason('limit-text/mixed-units', { text })
  return findUnit(text, kind, wanted, vocabulary, minus === '-')
}

type Part = 'years' | 'months' | 'weeks' | 'days' | 'hours' | 'minutes'

function countSteps(kind: (typeof kinds)[number], time: Readonly<Record<Part, number>>): Wanted | undefined {
  const { years, months, weeks, days, hours, minutes } = time
  const only = (...allowed: readonly Part[]): boolean =>
    Object.entries(time).every(([part, count]) => count === 0 || allowed.includes(part as Part))
  if (kind === 'clock' && only('weeks', 'days', 'hours', 'minutes')) {
    return { counts: 'elapsed', steps: ((weeks * 7 + days) * 24 + hours) * 60 + minutes }
  }
  if (kind === 'working' && only('hours', 'minutes')) {
    return { counts: 'working-time', steps: hours * 60 + minutes }
  }
  if (kind === 'working-days' && only('days')) return { counts: 'working-days', steps: days }
  if (kind !== 'calendar') return undefined
  if (only('years', 'months')) return { counts: 'calendar-months', steps: years * 12 + months }
  return only('weeks', 'days') ? { counts: 'calendar-days', steps: weeks * 7 + days } : undefined
}

/** The largest unit of each way of counting that fits exactly; the first way declared is taken. */
function findUnit(
  text: string,
  kind: string,
  { counts, steps }: Wanted,
  vocabulary: LimitVocabulary,
  isBefore: boolean
): LimitReading | Reason {
  if (!Number.isSafeInteger(steps) || steps < 1)
    return createReason('limit-text/value-out-of-range', { text, ...limitRange })
  const fitting = new Map<string, { readonly id: string; readonly size: number }>()
  for (const [id, unit] of vocabulary.units) {
    if (unit.counts !== counts) continue
    const { kind: way, size } = measureUnit(unit) ?? { kind: id, size: 1 }
    const known = fitting.get(way)
    if (steps % size === 0 && (known === undefined || known.size < size)) fitting.set(way, { id, size })
  }
  const ways = [...fitting.values()]
  const [first] = ways
  if (first === undefined)
    return createReason('limit-text/no-unit-of-kind', { text, kind, ...listUnits(vocabulary) })
  const whole = sumAmounts(text, [{ value: createRational(steps, first.size), unit: first.id }], vocabulary)
  if ('code' in whole) return whole
  return {
    limit: isBefore ? { ...whole, direction: 'before' } : whole,
    guesses: guessUnit(
      text,
      `@${kind}`,
      ways.map(({ id }) => id),
      vocabulary
    )
  }
}

import type {
  DaysOffCalendar,
  LocalCalendar,
  LocalNotice,
  RecurringDays,
  WorkingCalendarDocument
} from '@lijie/schema'
import { expandRecurrence } from '../src/calendar-compiler/index.js'
import {
  compileCalendar,
  describeDay,
  workingTimeBetween,
  type CalendarInput,
  type CalendarLayer,
  type WorkingCalendar
} from '../src/calendar/index.js'
import { at, compile, plainWeek, shanghai } from './calendar-fixtures.js'

/** Shifts of days with hours of their own. */
export const morning = [{ from: '09:00', to: '12:00' }]
export const evening = [{ from: '18:00', to: '20:00' }]

/** A short list of days off. */
const national: DaysOffCalendar = {
  type: 'days-off',
  coverage: { from: '2026-01-01', to: '2026-12-24' },
  nextNoticeNeededFrom: '12-25',
  notices: [
    {
      id: 'n',
      year: 2026,
      title: { zh: '国家通知' },
      published: '2025-11-04',
      publishedEvidence: 'inferred',
      days: [
        { date: '2026-03-04', type: 'off', name: { zh: '假日' } },
        { date: '2026-03-07', type: 'make-up-workday', name: { zh: '调休' } },
        { date: '2026-03-11', type: 'make-up-workday', name: { zh: '照常' } }
      ]
    }
  ]
}

/** A recurring rule of 2026. */
export function rule(
  id: string,
  type: RecurringDays['type'],
  rrule: string,
  shifts?: RecurringDays['shifts']
): RecurringDays {
  return {
    id,
    start: '2026-01-01',
    rrule: `${rrule};UNTIL=20261231`,
    type,
    name: { zh: id },
    evidence: 'inferred',
    ...(shifts === undefined ? {} : { shifts })
  }
}

/** A notice of a city or an organ. */
export function notice(
  id: string,
  days: LocalNotice['days'],
  change: Partial<LocalNotice> = {}
): LocalNotice {
  return {
    id,
    title: { zh: id },
    published: '2026-01-05',
    publishedEvidence: 'inferred',
    days,
    ...change
  }
}

/** A day of such a notice. */
export function day(
  date: string,
  type: LocalNotice['days'][number]['type'],
  shifts?: RecurringDays['shifts']
): LocalNotice['days'][number] {
  return { date, type, name: { zh: type }, ...(shifts === undefined ? {} : { shifts }) }
}

/** A document with the days of its rules worked out. */
function layer<D extends { readonly recurring?: readonly RecurringDays[] }>(
  standard: string,
  document: D
): CalendarLayer<D> {
  const frozen = (document.recurring ?? []).flatMap((one) => {
    const expanded = expandRecurrence(one)
    return 'issues' in expanded ? [] : [[one.id, expanded] as const]
  })
  return {
    standard,
    document,
    organ: { zh: `${standard}发布` },
    ...(frozen.length === 0 ? {} : { recurrences: Object.fromEntries(frozen) })
  }
}

type City = Partial<WorkingCalendarDocument>
type Organ = Partial<LocalCalendar>

/** The input for a city and organs above it, on the national list. */
export function chain(city: City, ...organs: readonly Organ[]): CalendarInput {
  const { coverage: _coverage, ...week } = plainWeek
  return {
    ...layer('city', { ...week, daysOff: 'national', ...city }),
    daysOff: { standard: 'national', document: national, organ: { zh: '国务院' } },
    locals: organs.map((organ, i) =>
      layer<LocalCalendar>(`organ-${i + 1}`, {
        type: 'local',
        base: i === 0 ? 'city' : `organ-${i}`,
        evidence: 'inferred',
        ...organ
      })
    ),
    zone: shanghai
  }
}

/** The same, compiled. */
export function compiled(city: City, ...organs: readonly Organ[]): WorkingCalendar {
  return compile(chain(city, ...organs))
}

/** What is said of a day, in short: worked, why, who says so, by what, in which hours. */
export function say(calendar: WorkingCalendar, date: string): string {
  const found = describeDay(calendar, date)
  if ('code' in found) return found.code
  const { worked, why, source, notice: by, recurring, shifts } = found
  const own = (shifts ?? []).map(({ from, to }) => `${from}-${to}`).join(',')
  const said = [worked ? 'worked' : 'free', why, source.standard, by?.id ?? recurring?.id, own]
  return said.filter((one) => one !== undefined && one !== '').join(' ')
}

/** Codes and places of what stands against a calendar. */
export function codes(input: CalendarInput): readonly string[] {
  const result = compileCalendar(input)
  return 'issues' in result
    ? result.issues.map(({ code, file, pointer }) => [code, file, pointer].filter(Boolean).join(' '))
    : []
}

/** Working hours of a day, or the code of the refusal. */
export function hours(calendar: WorkingCalendar, date: string): number | string {
  const from = at(`${date}T00:00:00+08:00`)
  const found = workingTimeBetween(calendar, from, from + 86_400_000)
  return typeof found === 'number' ? found / 3_600_000 : found.code
}

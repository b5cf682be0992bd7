import type { DaysOffCalendar, StandardDocument, WorkingCalendarDocument, ZoneTable } from '@lijie/schema'
import { loadStandards } from '../../../scripts/load-standards.mjs'
import { buildZoneTable } from '../src/calendar-compiler/index.js'
import { compileCalendar, type CalendarInput, type WorkingCalendar } from '../src/calendar/index.js'

/** Zone tables that tests share; building one takes a tenth of a second. */
export const shanghai: ZoneTable = buildZoneTable('Asia/Shanghai')
export const newYork: ZoneTable = buildZoneTable('America/New_York')

/** Two shifts a day, Monday to Friday, no days off, the years 2026 and 2027. */
export const plainWeek: WorkingCalendarDocument = {
  type: 'working',
  zone: 'Asia/Shanghai',
  weekdays: [1, 2, 3, 4, 5],
  schedules: [
    {
      from: '2026-01-01',
      shifts: [
        { from: '08:00', to: '12:00' },
        { from: '14:00', to: '18:00' }
      ]
    }
  ],
  daysOff: null,
  coverage: { from: '2026-01-01', to: '2027-12-31' },
  evidence: 'inferred'
}

/** Compiles a calendar that is known to be right. */
export function compile(input: Partial<CalendarInput> = {}): WorkingCalendar {
  const result = compileCalendar({ standard: 'test', document: plainWeek, zone: shanghai, ...input })
  if ('issues' in result) throw new Error(JSON.stringify(result.issues))
  return result.calendar
}

const documents = (loadStandards() as { readonly document: StandardDocument }[]).map(
  ({ document }) => document
)

function calendarOf(id: string): StandardDocument['calendar'] {
  return documents.find(({ standard }) => standard.id === id)?.calendar
}

/** The State Council's days off, as committed. */
export const stateCouncil = calendarOf('cn.gov.state-council-days-off') as DaysOffCalendar

/** The example office calendar on the State Council's days off, optionally as known on a day. */
export function compileOffice(knownAt?: string): WorkingCalendar {
  const known = offices.get(knownAt)
  if (known !== undefined) return known
  const office = compile({
    standard: 'cn-office-08-12-14-18',
    document: calendarOf('cn-office-08-12-14-18') as WorkingCalendarDocument,
    daysOff: { standard: 'cn.gov.state-council-days-off', document: stateCouncil },
    ...(knownAt === undefined ? {} : { knownAt })
  })
  offices.set(knownAt, office)
  return office
}

/** By day of knowledge; compiling twenty years takes a while, and nobody changes a calendar. */
const offices = new Map<string | undefined, WorkingCalendar>()

/** Epoch milliseconds of ISO text. */
export function at(iso: string): number {
  return Date.parse(iso)
}

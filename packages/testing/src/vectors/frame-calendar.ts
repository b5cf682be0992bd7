import type { StandardDocument, WorkingCalendarDocument, ZoneTable } from '@lijie/schema'
import { calendarUnits } from './calendar-units.js'
import { findWorkingCalendar } from './find-working-calendar.js'

/** Id of the frame; no standard may have it. */
const frameId = 'lijie.calendar-frame'
const slot = 'calendar'
/** A list of days off is asked through a bare five-day week that observes it, on a clock without time zone. */
const plainZone = 'Etc/UTC'
const plainTable: ZoneTable = { zone: plainZone, from: 0, to: 4_102_444_800_000, at: [0], offset: [0] }

/** A standard with time units and nothing else, and the binding that makes it count on a calendar. */
export interface CalendarFrame {
  readonly frame: StandardDocument
  readonly bind: Readonly<Record<string, string>>
}

/**
 * A frame in which a standard that is only a calendar (工作日历) can be asked: deadlines in plain units, working time and
 * workdays. It is composed as any other rulebook, so that dates of validity count as well.
 */
export function frameCalendar(
  document: StandardDocument,
  standards: ReadonlyMap<string, StandardDocument>
): CalendarFrame | null {
  const { standard, calendar } = document
  if (calendar === undefined) return null
  if (calendar.type === 'days-off') {
    const week: WorkingCalendarDocument = {
      type: 'working',
      zone: plainZone,
      weekdays: [1, 2, 3, 4, 5],
      schedules: [],
      daysOff: standard.id,
      evidence: 'inferred'
    }
    const frame = createFrame(plainZone, plainTable)
    return {
      frame: { ...frame, calendar: week, timeLimits: createLimits(plainZone, { own: true }) },
      bind: {}
    }
  }
  const working = findWorkingCalendar(document, standards)
  const zone = working?.zone ?? plainZone
  const table = working === undefined ? plainTable : working.document.zones?.[zone]
  return { frame: createFrame(zone, table), bind: { [slot]: standard.id } }
}

function createFrame(zone: string, table: ZoneTable | undefined): StandardDocument {
  const text = { zh: '日历测试框架', en: 'frame to test a calendar' }
  return {
    standard: {
      id: frameId,
      version: '1.0.0',
      edition: '1',
      status: 'example',
      title: text,
      issuer: text,
      jurisdiction: { scheme: 'iso-3166', code: 'ZZ', name: text },
      effectiveFrom: null,
      source: { title: text },
      evidence: 'inferred',
      delegates: [{ slot, part: 'calendar', summary: text }],
      notice: text
    },
    facts: { facts: {} },
    taxonomy: { editions: {}, categories: [], entries: [] },
    criteria: { hitPolicy: { policy: 'unique', evidence: 'inferred' }, rows: [] },
    timeLimits: createLimits(zone, { slot }),
    ...(table === undefined ? {} : { zones: { [zone]: table } })
  }
}

function createLimits(
  zone: string,
  calendar: { readonly own: true } | { readonly slot: string }
): NonNullable<StandardDocument['timeLimits']> {
  return { zone, calendar, computedWallTime: { onGap: 'refuse', onOverlap: 'refuse' }, units: calendarUnits }
}

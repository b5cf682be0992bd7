import type {
  CutOff,
  DayCounting,
  DeclaredDayCounting,
  LocalizedText,
  MonthEnd,
  TimeUnitMeaning,
  WorkingDaysUnit
} from '@lijie/schema'
import { needsCalendar } from '@lijie/schema/time-rules'
import { parseClockTime, type CutOffClock } from '../calendar/index.js'
import type { Citation } from '../kernel/index.js'

/** A time unit with numbers instead of texts; plain data. */
export type CompiledUnit = ElapsedTime | WorkingTime | WorkingDays | CalendarDays | CalendarMonths

interface UnitBase {
  readonly id: string
  readonly label: LocalizedText
  /** The rule that gives the unit its meaning, and what its calendar rests on. */
  readonly because: readonly Citation[]
}

interface ElapsedTime extends UnitBase {
  readonly counts: 'elapsed'
  readonly milliseconds: number
}

interface WorkingTime extends UnitBase {
  readonly counts: 'working-time'
  readonly milliseconds: number
}

/** A unit of working days (工作日): how its start is moved to a worked day, and where on the last day it ends. */
export interface WorkingDays extends UnitBase {
  readonly counts: 'working-days'
  readonly start: WorkingDaysUnit['start']
  readonly end: NonNullable<WorkingDaysUnit['end']>
  /** Only for limits that end at the same clock time. */
  readonly cutOff?: CutOffClock
}

/** A unit of so many calendar days (自然日). */
interface CalendarDays extends UnitBase {
  readonly counts: 'calendar-days'
  readonly days: number
  readonly dayCounting?: DeclaredDayCounting
}

/** A unit of so many months (月、年). */
interface CalendarMonths extends UnitBase {
  readonly counts: 'calendar-months'
  readonly months: number
  /** What a month without the day means; `refuse` also when the standard does not say. */
  readonly monthEnd: MonthEnd
  readonly dayCounting?: DeclaredDayCounting
}

/** A unit whose limits go from day to day by the calendar of the year. */
export type CalendarUnit = CalendarDays | CalendarMonths

/**
 * Articles 200 to 204 of the Civil Code of the PRC (《民法典》期间计算): the day of the event is not counted, a last day off
 * moves to the next that is not, the period ends at 24:00 or, where there are business hours, at their close, and in a
 * month without the day on its last day. How to count back from an event it does not say.
 */
const prcCivilCode: DeclaredDayCounting = {
  firstDay: 'excluded',
  lastDayOff: 'next',
  end: 'close-of-business-if-any',
  monthEnd: 'last-day'
}

/** Compiles what a time unit means. `calendarCitations` are what its calendar rests on, if it needs one. */
export function compileUnit(
  id: string,
  meaning: TimeUnitMeaning,
  own: Citation,
  calendarCitations: readonly Citation[]
): CompiledUnit {
  const { label } = meaning
  const base = { id, label, because: needsCalendar(meaning) ? [own, ...calendarCitations] : [own] }
  switch (meaning.counts) {
    case 'elapsed':
      return { ...base, counts: 'elapsed', milliseconds: meaning.minutes * 60_000 }
    case 'working-time':
      return { ...base, counts: 'working-time', milliseconds: meaning.minutes * 60_000 }
    case 'working-days': {
      const { start, end = 'same-clock', cutOff } = meaning
      return {
        ...base,
        counts: 'working-days',
        start,
        end,
        ...(end === 'same-clock' ? readCutOff(cutOff) : {})
      }
    }
    case 'calendar-days': {
      const dayCounting = readDayCounting(meaning.dayCounting)
      return {
        ...base,
        counts: 'calendar-days',
        days: meaning.days ?? 1,
        ...(dayCounting === undefined ? {} : { dayCounting })
      }
    }
    case 'calendar-months': {
      const dayCounting = readDayCounting(meaning.dayCounting)
      return {
        ...base,
        counts: 'calendar-months',
        months: meaning.months ?? 1,
        monthEnd: dayCounting?.monthEnd ?? meaning.monthEnd ?? 'refuse',
        ...(dayCounting === undefined ? {} : { dayCounting })
      }
    }
  }
}

function readDayCounting(dayCounting: DayCounting | undefined): DeclaredDayCounting | undefined {
  return dayCounting === 'prc-civil-code' ? prcCivilCode : dayCounting
}

function readCutOff(cutOff: CutOff | undefined): { readonly cutOff?: CutOffClock } {
  if (cutOff === undefined) return {}
  return { cutOff: { after: parseClockTime(cutOff.after), resumeAt: parseClockTime(cutOff.resumeAt) } }
}

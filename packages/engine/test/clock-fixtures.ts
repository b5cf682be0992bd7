import type { ClockRule, KnownTimeLimit, TimeLimitsPart } from '@lijie/schema'
import type { WorkingCalendar } from '../src/calendar/index.js'
import {
  foldClock,
  type ClockEvent,
  type ClockRules,
  type OneClockInput,
  type StartedClock
} from '../src/clock/index.js'
import { isRefusal } from '../src/kernel/index.js'
import { compileTimeLimits } from '../src/time-limits/index.js'
import { compile, plainWeek, shanghai } from './calendar-fixtures.js'
import { citeRule } from './time-limit-fixtures.js'

const label = (zh: string, en: string): { zh: string; en: string } => ({ zh, en })

/** Units of every meaning. */
export const clockUnits: TimeLimitsPart['units'] = {
  minute: { counts: 'elapsed', minutes: 1, label: label('分钟', 'minute'), evidence: 'inferred' },
  hour: { counts: 'elapsed', minutes: 60, label: label('小时', 'hour'), evidence: 'inferred' },
  'work-minute': {
    counts: 'working-time',
    minutes: 1,
    label: label('工作分钟', 'work minute'),
    evidence: 'inferred'
  },
  'work-hour': {
    counts: 'working-time',
    minutes: 60,
    label: label('工作时', 'work hour'),
    evidence: 'inferred'
  },
  'work-day': {
    counts: 'working-time',
    minutes: 480,
    label: label('工作日', 'work day'),
    evidence: 'inferred'
  },
  'working-day': {
    counts: 'working-days',
    start: 'roll',
    label: label('工作日（同一钟点）', 'working day'),
    evidence: 'inferred'
  },
  'office-day': {
    counts: 'working-days',
    start: 'roll',
    end: 'close-of-business',
    label: label('办公日', 'office day'),
    evidence: 'inferred'
  },
  'full-day': {
    counts: 'working-days',
    start: 'roll',
    end: '24:00',
    label: label('整工作日', 'full working day'),
    evidence: 'inferred'
  },
  day: { counts: 'calendar-days', label: label('日', 'day'), evidence: 'inferred' },
  'civil-day': {
    counts: 'calendar-days',
    dayCounting: { firstDay: 'excluded', lastDayOff: 'none', end: '24:00' },
    label: label('自然日', 'civil day'),
    evidence: 'inferred'
  },
  month: {
    counts: 'calendar-months',
    monthEnd: 'last-day',
    label: label('月', 'month'),
    evidence: 'inferred'
  }
}

/** A clock that allows everything, as Yuncheng's does. */
export const disposal: ClockRule = {
  label: label('处置计时', 'disposal clock'),
  limit: 'criterion',
  startsOn: label('派遣', 'dispatch'),
  stopsOn: label('反馈', 'report'),
  extension: { maxCount: 2, size: 'original-limit', barredWhenOverdue: 'at-approval', evidence: 'derived' },
  suspension: {
    maxCount: 1,
    maxLength: { value: 365, unit: 'day' },
    barredWhenOverdue: 'at-approval',
    evidence: 'derived'
  },
  return: { sameUnit: 'resume', otherUnit: 'restart', evidence: 'derived' },
  rework: { clock: 'continue', evidence: 'derived' },
  appeal: { exempts: true, evidence: 'derived' },
  evidence: 'derived'
}

const limits: Readonly<Record<string, KnownTimeLimit>> = {
  'event/0101/1': { value: 8, unit: 'work-hour' },
  'event/0101/2': { value: 2, unit: 'hour' }
}

const coverage = { from: '2026-01-01', to: '2026-12-24' }

/** The week of the tests, and the same week with a day off on Wednesday 4 March 2026. */
export const week: WorkingCalendar = compile({ document: { ...plainWeek, coverage } })
export const shortWeek: WorkingCalendar = closedOn('2026-03-04', 'short-week')

/** The week of the tests with one day off. */
export function closedOn(date: string, standard = 'closed'): WorkingCalendar {
  return compile({
    standard,
    document: { ...plainWeek, coverage, daysOff: 'off' },
    daysOff: {
      standard: 'off',
      document: {
        type: 'days-off',
        coverage,
        evidence: 'inferred',
        nextNoticeNeededFrom: '12-25',
        notices: [
          {
            id: 'spring',
            year: 2026,
            title: label('停工通知', 'closing notice'),
            published: '2026-03-02',
            evidence: 'inferred',
            days: [{ date, type: 'off', name: label('停工', 'closed') }]
          }
        ]
      } as never
    }
  })
}

/** Rules with these clocks; the clock named `disposal` unless others are given. */
export function clockRules(clocks: Readonly<Record<string, ClockRule>> = { disposal }): ClockRules {
  const part: TimeLimitsPart = {
    zone: 'Asia/Shanghai',
    calendar: { own: true },
    computedWallTime: { onGap: 'forward', onOverlap: 'earlier' },
    units: clockUnits,
    clocks
  }
  const timeLimits = compileTimeLimits(part, {
    standard: 'test',
    zone: shanghai,
    calendar: week,
    cite: (unit) => citeRule(`units/${unit}`),
    citeClock: (clock) => citeRule(`clocks/${clock}`)
  })
  return {
    timeLimits,
    limitOf: (criterion) => {
      const limit = Object.hasOwn(limits, criterion) ? limits[criterion] : undefined
      return limit === undefined ? undefined : { limit, citation: citeRule(criterion) }
    }
  }
}

/** `03-02 09:00` of 2026 in Shanghai, as ISO text. */
export function on(time: string): string {
  const [date = '', clock = ''] = time.split(' ')
  return `2026-${date}T${clock}:00+08:00`
}

/** Events with ids `1`, `2`, ... and sequence numbers in the order given; times as in {@link on}. */
export function list(
  ...events: readonly (readonly [time: string, type: string, more?: object])[]
): readonly ClockEvent[] {
  return events.map(
    ([time, type, more], index) =>
      ({ id: String(index + 1), sequence: index + 1, type, occurredAt: on(time), ...more }) as ClockEvent
  )
}

/** The state of a clock that was started and is not refused. */
export function stateOf(
  events: readonly ClockEvent[],
  asOf: string,
  more: Partial<OneClockInput> & { readonly rules?: ClockRules } = {}
): StartedClock {
  const { rules = clockRules(), ...input } = more
  const decision = foldClock(rules, {
    clock: 'disposal',
    criterion: 'event/0101/1',
    events,
    asOf: on(asOf),
    calendars: new Map([['short-week', shortWeek]]),
    ...input
  })
  if (isRefusal(decision)) throw new Error(JSON.stringify(decision.refused))
  if (decision.value.status === 'not-started') throw new Error('not started')
  return decision.value
}

/** `03-03 09:00` of 2026 in Shanghai of an instant. */
export function wall(at: number | null): string | null {
  return at === null ? null : new Date(at + 8 * 3_600_000).toISOString().slice(5, 16).replace('T', ' ')
}

/** The deadline as {@link wall} writes it. */
export function dueOf(
  events: readonly ClockEvent[],
  asOf = '03-20 12:00',
  more: Parameters<typeof stateOf>[2] = {}
): string | null {
  return wall(stateOf(events, asOf, more).dueAt)
}

/** Which events were rejected, and with which code. */
export function reasonsOf({ rejected }: StartedClock): readonly (readonly string[])[] {
  return rejected.map(({ event, reason }) => [event, reason.code])
}

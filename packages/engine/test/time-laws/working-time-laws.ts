import assert from 'node:assert/strict'
import type fc from 'fast-check'
import {
  addWorkingTime,
  subtractWorkingTime,
  workingTimeBetween,
  type WorkingCalendar
} from '../../src/calendar/index.js'
import { formatLocalDate } from '../../src/civil-time/index.js'
import type { TimeQuestion } from './arbitrary-question.js'
import { stateLaw, type TimeLaw } from './time-law.js'

const notCovered = 'calendar/not-covered'

/** What holds of working time (工作时间), whatever the shifts and the zone; asked of these calendars and instants. */
export function workingTimeLaws(questions: fc.Arbitrary<TimeQuestion>): readonly TimeLaw[] {
  return Object.entries(laws).map(([name, holds]) => stateLaw(name, questions, holds))
}

const laws: Readonly<Record<string, (question: TimeQuestion) => boolean | void>> = {
  'nothing added leads to the next worked instant': ({ calendar, t }) => {
    const first = addWorkingTime(calendar, t, 0)
    if (typeof first !== 'number')
      return first.code === notCovered && addWorkingTime(calendar, t, 1) !== t + 1
    assert.equal(workingTimeBetween(calendar, t, first), 0)
    return first >= t && workingTimeBetween(calendar, first, first + 1) === 1
  },

  'time added and measured again is the same, and not a moment earlier': (drawn) => {
    const { calendar, t, a } = drawn
    const due = addWorkingTime(calendar, t, a + 1)
    if (typeof due !== 'number') return due.code === notCovered && remaining(calendar, t) < a + 1
    assert.equal(workingTimeBetween(calendar, t, due), a + 1)
    assert.equal(workingTimeBetween(calendar, t, due - 1), a)
  },

  'time added in two steps is time added at once': ({ calendar, time, t, a, b }) => {
    const first = addWorkingTime(calendar, t, a)
    if (typeof first !== 'number' || first >= time.to) return
    assert.deepEqual(addWorkingTime(calendar, first, b + 1), addWorkingTime(calendar, t, a + b + 1))
  },

  'a longer limit never ends earlier': ({ calendar, t, a, b }) => {
    const [short, long] = [addWorkingTime(calendar, t, a), addWorkingTime(calendar, t, a + b)]
    return orderOf(short) <= orderOf(long)
  },

  'a later start never ends earlier': ({ calendar, t, u, a }) => {
    const early = addWorkingTime(calendar, Math.min(t, u), a)
    const late = addWorkingTime(calendar, Math.max(t, u), a)
    return orderOf(early) <= orderOf(late)
  },

  'one more day off never ends a limit earlier': (drawn) => {
    const { calendar, addDayOff, t, u, a } = drawn
    if (addDayOff === undefined) return
    const day = calendar.firstDay + (Math.floor(u / 60_000) % calendar.worked.length)
    const without = addWorkingTime(calendar, t, a)
    const withOne = addWorkingTime(addDayOff(formatLocalDate(day)), t, a)
    return orderOf(without) <= orderOf(withOne)
  },

  'where in idle time a clock starts does not matter': ({ calendar, t, u, a }) => {
    if (workingTimeBetween(calendar, t, u) !== 0) return
    assert.deepEqual(addWorkingTime(calendar, t, a), addWorkingTime(calendar, u, a))
  },

  'time before an event mirrors time after it': ({ calendar, t, a }) => {
    const start = subtractWorkingTime(calendar, t, a + 1)
    if (typeof start !== 'number') return start.code === notCovered && passed(calendar, t) < a + 1
    assert.equal(workingTimeBetween(calendar, start, t), a + 1)
    assert.equal(workingTimeBetween(calendar, start + 1, t), a)
    const back = addWorkingTime(calendar, start, a + 1)
    return typeof back === 'number' && back <= t && workingTimeBetween(calendar, back, t) === 0
  },

  'what the calendar does not cover is refused, at either end': (drawn) => {
    const { calendar, time, t, a } = drawn
    const left = remaining(calendar, t)
    assert.equal(codeOf(addWorkingTime(calendar, t, left + 1 + a)), notCovered)
    assert.equal(codeOf(addWorkingTime(calendar, time.to + a, 1)), notCovered)
    assert.equal(codeOf(workingTimeBetween(calendar, t, time.to + 1 + a)), notCovered)
    assert.equal(codeOf(workingTimeBetween(calendar, time.to + 1 + a, t)), notCovered)
    assert.equal(codeOf(workingTimeBetween(calendar, time.from - 1 - a, t)), notCovered)
    assert.equal(codeOf(subtractWorkingTime(calendar, t, passed(calendar, t) + 1 + a)), notCovered)
  }
}

function remaining(calendar: WorkingCalendar, t: number): number {
  return workingTimeBetween(calendar, t, calendar.time?.to ?? t) as number
}

function passed(calendar: WorkingCalendar, t: number): number {
  return workingTimeBetween(calendar, calendar.time?.from ?? t, t) as number
}

/** A refusal for the end of the coverage is later than every deadline. */
function orderOf(due: ReturnType<typeof addWorkingTime>): number {
  return typeof due === 'number' ? due : Number.POSITIVE_INFINITY
}

function codeOf(answer: ReturnType<typeof addWorkingTime>): string | number {
  return typeof answer === 'number' ? answer : answer.code
}

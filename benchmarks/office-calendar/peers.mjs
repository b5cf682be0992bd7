// Other ways to compute deadlines: packages of the npm registry, each set up with the same days and shifts, as its README says.
// Most of them know a week and a list of holidays, and no make-up workdays: they are told that every day of the week is
// worked and which dates are not. They read the time zone of the process.
import { createRequire } from 'node:module'
import chineseDays from 'chinese-days'
import dayjs from 'dayjs'
import businessTime from 'dayjs-business-time'
import { DateTime } from 'luxon'
import { dateOf, isWorked } from './days.mjs'

const minuteMs = 60_000
const dayMinutes = 1440
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/**
 * The peers. `add(ms, minutes)`, `elapsed(fromMs, toMs)` in minutes and `addDays(ms, days)`, as far as they can; `checks` and
 * `ops`: how many questions are worth the time they take.
 */
export function createPeers(office) {
  const setUp = {
    clocks: office.shifts.map((shift) => shift.map(formatMinutes)),
    free: listFreeDates(office)
  }
  return [
    chineseDaysAndLoop(office),
    dayjsBusinessTime(setUp),
    momentBusinessTime(setUp),
    momentBusinessDays(setUp),
    luxonLoop(office)
  ]
}

function formatMinutes(minutes) {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return `${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}:00`
}

function listFreeDates({ firstDay, worked }) {
  return [...worked.keys()].filter((position) => worked[position] === 0).map((p) => dateOf(firstDay + p))
}

const isWorkday = (day) => chineseDays.isWorkday(dateOf(day))

/** chinese-days says which days are worked; the loop over days and shifts is written by hand, in whole numbers. */
function chineseDaysAndLoop({ shifts, offsetMinutes }) {
  return {
    name: 'chinese-days + integer loop',
    checks: 2000,
    ops: 500,
    add: (ms, minutes) => {
      let clock = ms / minuteMs + offsetMinutes
      let day = Math.floor(clock / dayMinutes)
      clock -= day * dayMinutes
      for (let left = minutes; ; day += 1, clock = 0) {
        if (!isWorkday(day)) continue
        for (const [from, to] of shifts) {
          const free = to - Math.max(from, clock)
          if (free >= left) return (day * dayMinutes + to - free + left - offsetMinutes) * minuteMs
          if (free > 0) left -= free
        }
      }
    },
    elapsed: (fromMs, toMs) => {
      const [first, last] = [fromMs / minuteMs + offsetMinutes, toMs / minuteMs + offsetMinutes]
      let counted = 0
      for (let day = Math.floor(first / dayMinutes); day * dayMinutes < last; day += 1) {
        if (!isWorkday(day)) continue
        for (const [from, to] of shifts)
          counted += Math.max(
            0,
            Math.min(last, day * dayMinutes + to) - Math.max(first, day * dayMinutes + from)
          )
      }
      return counted
    },
    addDays: (ms, days) => {
      const local = ms / minuteMs + offsetMinutes
      const day = Math.floor(local / dayMinutes)
      return (
        ms + (Date.parse(chineseDays.findWorkday(days, dateOf(day))) / minuteMs - day * dayMinutes) * minuteMs
      )
    }
  }
}

function dayjsBusinessTime({ clocks, free }) {
  dayjs.extend(businessTime)
  const hours = clocks.map(([start, end]) => ({ start, end }))
  dayjs.setBusinessTime(Object.fromEntries(weekdays.map((day) => [day, hours])))
  dayjs.setHolidays(free)
  return {
    name: 'dayjs-business-time',
    checks: 1000,
    ops: 50,
    add: (ms, minutes) => dayjs(ms).addBusinessMinutes(minutes).valueOf(),
    elapsed: (fromMs, toMs) => dayjs(fromMs).businessMinutesDiff(dayjs(toMs)),
    addDays: (ms, days) => dayjs(ms).addBusinessDays(days).valueOf()
  }
}

function momentBusinessTime({ clocks, free }) {
  const moment = requireMomentWith('moment-business-time')
  const hours = clocks.flat()
  moment.updateLocale('en', {
    workinghours: Object.fromEntries(weekdays.map((_, i) => [i, hours])),
    holidays: free
  })
  return {
    name: 'moment-business-time',
    checks: 60,
    ops: 10,
    add: (ms, minutes) => moment(ms).addWorkingTime(minutes, 'minutes').valueOf(),
    elapsed: (fromMs, toMs) => moment(toMs).workingDiff(moment(fromMs), 'minutes'),
    addDays: (ms, days) => moment(ms).addWorkingTime(days, 'days').valueOf()
  }
}

function momentBusinessDays({ free }) {
  const moment = requireMomentWith('moment-business-days')
  moment.updateLocale('en', {
    holidays: free,
    holidayFormat: 'YYYY-MM-DD',
    workingWeekdays: [...weekdays.keys()]
  })
  return {
    name: 'moment-business-days',
    checks: 1000,
    ops: 100,
    addDays: (ms, days) => moment(ms).businessAdd(days).valueOf()
  }
}

/** A moment of its own for each plug-in: they replace the same methods. */
function requireMomentWith(plugin) {
  const require = createRequire(import.meta.url)
  const path = require.resolve('moment')
  delete require.cache[path]
  const moment = require('moment')
  require(plugin)
  delete require.cache[path]
  return moment
}

/** Day by day, as one first writes it. */
function luxonLoop(office) {
  const zone = 'Asia/Shanghai'
  const dayNumber = (time) =>
    Math.round(time.toMillis() / (dayMinutes * minuteMs) + office.offsetMinutes / dayMinutes)
  const shiftsOf = (midnight) =>
    isWorked(office, dayNumber(midnight))
      ? office.shifts.map((shift) => shift.map((minutes) => midnight.plus({ minutes })))
      : []
  return {
    name: 'luxon, day by day',
    checks: 500,
    ops: 100,
    add: (ms, minutes) => {
      const start = DateTime.fromMillis(ms, { zone })
      let left = minutes
      for (let day = start.startOf('day'); ; day = day.plus({ days: 1 })) {
        for (const [from, to] of shiftsOf(day)) {
          if (to <= start) continue
          const at = from > start ? from : start
          const free = to.diff(at, 'minutes').minutes
          if (free >= left) return at.plus({ minutes: left }).toMillis()
          left -= free
        }
      }
    },
    elapsed: (fromMs, toMs) => {
      const [first, last] = [fromMs, toMs].map((ms) => DateTime.fromMillis(ms, { zone }))
      let counted = 0
      for (let day = first.startOf('day'); day < last; day = day.plus({ days: 1 })) {
        for (const [from, to] of shiftsOf(day)) {
          const span = DateTime.min(to, last).diff(DateTime.max(from, first), 'minutes').minutes
          if (span > 0) counted += span
        }
      }
      return counted
    },
    addDays: (ms, days) => {
      let time = DateTime.fromMillis(ms, { zone })
      for (let left = days; left > 0;) {
        time = time.plus({ days: 1 })
        if (isWorked(office, dayNumber(time.startOf('day')))) left -= 1
      }
      return time.toMillis()
    }
  }
}

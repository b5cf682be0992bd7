/** The golden text of Boston's family: weekdays with a cut-off at 17:00, and calendar days, across both clock changes. */
import { answerQuestion } from './answer-question.mjs'
import { dayOf } from './civil-days.mjs'
import { midnightOf, openGoldenCalendar, writeInstant } from './golden-calendar.mjs'
import { formatLines } from './golden-text.mjs'
import { createRandom } from './random-numbers.mjs'

const minuteMs = 60_000
const dayMs = 86_400_000
const changes = ['2011-03-13', '2011-11-06', '2012-03-11', '2012-11-04', '2013-03-10', '2013-11-03']
/** Times of day: at and around the cut-off and the opening, and where the clock is set. */
const clocks = ['01:30', '02:30', '03:00', '08:29', '08:30', '12:00', '16:59', '17:00', '17:01', '23:59']

/** @param {object} calendar calendar.json @param {object} limits time-limits.json */
export function writeBostonAnswers(calendar, { units, computedWallTime }) {
  const opened = openBoston(calendar, computedWallTime)
  const random = createRandom(20_110_701)
  const lines = [
    ...changes.flatMap((date) => aroundChange(opened, dayOf(date), random)),
    ...chooseForBoston(opened, random, 140),
    ...outside(calendar)
  ]
  return formatLines(
    lines.map((line) => ({ ...line, expected: line.expected ?? answerQuestion(opened, units, line) }))
  )
}

/** Some years of the calendar: nothing changes in the others. */
export function openBoston(calendar, wallTime) {
  const documents = new Map([['boston', { ...calendar, coverage: { from: '2010-01-01', to: '2014-12-31' } }]])
  return openGoldenCalendar(documents, 'boston', { wallTime })
}

/** From the Thursday before a change on: limits that end before, on and after it, some started on the weekend. */
function aroundChange(calendar, sunday, random) {
  return clocks.flatMap((clock) =>
    ['working-day', 'calendar-day', 'working-day'].map((unit) => {
      const back = 1 + random(4)
      const start = midnightOf(calendar, sunday - back) + readClock(clock)
      return ask(
        calendar,
        'clock change',
        start,
        back + random(3) - (unit === 'working-day' ? 1 : 0) || 1,
        unit
      )
    })
  )
}

/** So many questions about any time of three years. */
export function chooseForBoston(calendar, random, count) {
  const first = midnightOf(calendar, dayOf('2011-01-01'))
  return Array.from({ length: count }, (_, at) => {
    const start = first + random(1000) * dayMs + random(1440) * minuteMs + (at % 6 === 0 ? random(60_000) : 0)
    if (at % 7 === 6)
      return elapsed(calendar, start, start + (random(40) - 20) * dayMs + random(1440) * minuteMs)
    return ask(calendar, 'anywhere', start, 1 + random(45), at % 3 === 2 ? 'calendar-day' : 'working-day')
  })
}

/** The ends of what the calendar covers. */
function outside({ coverage }) {
  const place = 'coverage end'
  const workday = (start, expected) => ({ place, question: 'workday', start, amount: '', unit: '', expected })
  const refused = (start, amount, unit) => ({
    place,
    question: 'deadline',
    start,
    amount,
    unit,
    expected: 'calendar/not-covered'
  })
  return [
    workday(coverage.from, 'false'),
    workday(coverage.to, 'true'),
    workday('1999-12-31', 'calendar/not-covered'),
    workday('2050-01-01', 'calendar/not-covered'),
    refused('1999-12-31T12:00:00-05:00', '1', 'working-day'),
    refused('2049-12-30T12:00:00-05:00', '2', 'working-day')
  ]
}

function ask(calendar, place, start, amount, unit) {
  return { place, question: 'deadline', start: writeInstant(calendar, start), amount: String(amount), unit }
}

function elapsed(calendar, from, to) {
  const [start, amount] = [writeInstant(calendar, from), writeInstant(calendar, to)]
  return { place: 'anywhere', question: 'elapsed', start, amount, unit: 'working-day' }
}

function readClock(text) {
  return (Number(text.slice(0, 2)) * 60 + Number(text.slice(3))) * minuteMs
}

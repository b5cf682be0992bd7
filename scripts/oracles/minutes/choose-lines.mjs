/** Chooses golden lines: what to ask about a calendar, where mistakes are likely, and anywhere. */
import { dateOf, dayOf } from './civil-days.mjs'
import { midnightOf, writeInstant } from './golden-calendar.mjs'
import { readClock } from './minute-table.mjs'
import { createRandom } from './random-numbers.mjs'
import { listTellingDays, spread } from './telling-days.mjs'

const minuteMs = 60_000
const dayMs = 86_400_000
/** Unit, most of it, and whether a limit may be counted back in it. */
const amounts = [
  ['work-minute', 900, true],
  ['work-minute', 900, true],
  ['work-hour', 60, true],
  ['work-hour', 60, true],
  ['working-day', 20, true],
  ['working-day-to-opening', 8, false],
  ['working-day-from-next', 8, false],
  ['working-day-strict', 8, false],
  ['working-day-to-close', 8, false],
  ['working-day-to-midnight', 8, false],
  ['working-day-with-cut-off', 8, false],
  ['hour', 72, true],
  ['minute', 900, true],
  ['day', 40, true],
  ['week', 6, true],
  ['civil-day', 30, false],
  ['mirrored-day', 30, true],
  ['day-with-first', 12, false],
  ['month', 5, true],
  ['month-to-next-day', 5, false],
  ['month-strict', 5, false],
  ['civil-month', 4, false],
  ['year', 2, true]
]

/** The lines of a calendar without their answers, in a fixed order. */
export function chooseLines(calendar, chain, national, seed) {
  const random = createRandom(seed)
  const telling = listTellingDays(calendar, chain, national)
  return [
    ...telling.map(({ place, day }) => ({
      place,
      question: 'workday',
      start: dateOf(day),
      amount: '',
      unit: ''
    })),
    ...telling.flatMap((one) => edgeLines(calendar, one)),
    ...telling.flatMap((one) => limitLines(calendar, one, random)),
    ...coverageLines(calendar),
    ...chooseRandomly(calendar, random, 120),
    ...chain.flatMap(({ type, notices = [] }) => (type === 'days-off' ? [] : noticeLines(calendar, notices)))
  ]
}

/** Questions that hold every shift edge, both ends of the coverage and every publication of a local notice in place. */
export function chooseHours(calendar, chain, national) {
  return [
    ...listTellingDays(calendar, chain, national).flatMap((one) => edgeLines(calendar, one)),
    ...coverageLines(calendar),
    ...chain.flatMap(({ type, notices = [] }) => (type === 'days-off' ? [] : noticeLines(calendar, notices)))
  ]
}

/** Working minutes from midnight to shortly after each edge of a shift: they hold every edge in place. */
function edgeLines(calendar, { place, day }) {
  const edges = calendar.days[day - calendar.first].shifts?.flatMap(({ from, to }) => [from, to]) ?? []
  const from = midnightOf(calendar, day)
  return [...new Set(edges)]
    .map((edge) => (readClock(edge) + 1) * minuteMs)
    .filter((clock) => clock < dayMs)
    .map((clock) => elapsed(calendar, `${place}, shift edge`, 'work-minute', from, from + clock))
}

function elapsed(calendar, place, unit, from, to) {
  return {
    place,
    question: 'elapsed',
    start: writeInstant(calendar, from),
    amount: writeInstant(calendar, to),
    unit
  }
}

/** Limits that start at an edge, in the break, at night: one after, one before, and time back and forth. */
function limitLines(calendar, { place, day }, random) {
  const { name, clock } = chooseClock(calendar, day, random)
  const start = midnightOf(calendar, day) + clock
  const back = random(6) * dayMs + random(1440) * minuteMs
  const [from, to] = random(2) === 0 ? [start, start + back] : [start, start - back]
  const unit = ['work-minute', 'working-day', 'hour', 'work-minute'][random(4)]
  return [
    limit(calendar, `${place}, ${name}`, 'deadline', start, random),
    limit(calendar, `${place}, ${name}`, 'before', start, random),
    elapsed(calendar, `${place}, ${to < from ? 'backwards' : 'onwards'}`, unit, from, to)
  ]
}

function chooseClock(calendar, day, random) {
  const shifts = calendar.days[day - calendar.first].shifts ?? []
  const clocks = [
    { name: 'night', clock: (23 * 60 + 10) * minuteMs },
    { name: 'midnight', clock: 0 },
    { name: 'noon', clock: 13 * 60 * minuteMs },
    ...shifts.flatMap(({ from, to }) => [
      { name: 'shift start', clock: readClock(from) * minuteMs },
      { name: 'in a shift', clock: ((readClock(from) + readClock(to)) >> 1) * minuteMs + random(2) * 30_000 },
      { name: 'shift end', clock: readClock(to) * minuteMs }
    ])
  ].filter(({ clock }) => clock < dayMs)
  return clocks[random(clocks.length)]
}

function limit(calendar, place, question, start, random) {
  const known = question === 'before' ? amounts.filter(([, , isBack]) => isBack) : amounts
  const [unit, most] = known[random(known.length)]
  return { place, question, start: writeInstant(calendar, start), amount: String(1 + random(most)), unit }
}

/** Both ends of the coverage, and what lies beyond. */
function coverageLines(calendar) {
  const first = midnightOf(calendar, calendar.first)
  const end = midnightOf(calendar, calendar.first + calendar.days.length)
  const ask = (question, at, amount, unit) => ({
    place: 'coverage end',
    question,
    start: writeInstant(calendar, at),
    amount: String(amount),
    unit
  })
  const units = ['work-hour', 'working-day', 'working-day-to-close', 'civil-day']
  return [
    ...[calendar.first - 1, calendar.first + calendar.days.length].map((day) => ({
      place: 'coverage end',
      question: 'workday',
      start: dateOf(day),
      amount: '',
      unit: ''
    })),
    ...units.flatMap((unit) => [
      ask('deadline', end - 10 * 3_600_000, 3, unit),
      ask('deadline', end, 1, unit),
      ask('deadline', first - minuteMs, 1, unit)
    ]),
    ask('before', first + dayMs, 40, 'work-hour'),
    ask('before', first + 3 * dayMs, 9, 'working-day'),
    ask('deadline', end - 3_600_000, 48, 'hour'),
    ask('deadline', end - 3_600_000, 30, 'day'),
    ask('before', end - 30 * dayMs, 3, 'civil-day'),
    elapsed(calendar, 'coverage end', 'work-minute', end - dayMs, end),
    elapsed(calendar, 'coverage end', 'work-minute', end - dayMs, end + minuteMs),
    elapsed(calendar, 'coverage end', 'work-minute', first + dayMs, first),
    elapsed(calendar, 'coverage end', 'work-minute', first + dayMs, first - minuteMs),
    elapsed(calendar, 'coverage end', 'working-day', end, first)
  ]
}

/** So many questions about any time that is covered: every third at an edge of a shift, some in the middle of a minute. */
export function chooseRandomly(calendar, random, count) {
  const days = calendar.days.length - 1
  return Array.from({ length: count }, (_, at) => {
    const day = calendar.first + random(days)
    const clock = at % 3 === 0 ? chooseClock(calendar, day, random).clock : random(1440) * minuteMs
    const start = midnightOf(calendar, day) + clock + (at % 8 === 0 ? random(60_000) : 0)
    if (at % 5 === 4) {
      const other = midnightOf(calendar, calendar.first + random(days)) + random(1440) * minuteMs
      return elapsed(calendar, 'anywhere', ['work-minute', 'working-day', 'day'][random(3)], start, other)
    }
    return limit(calendar, 'anywhere', at % 5 === 3 ? 'before' : 'deadline', start, random)
  })
}

/** What was known the day before a local notice was published, and on that day. */
function noticeLines(calendar, notices) {
  return notices.flatMap(({ id, published, days }) =>
    [dateOf(dayOf(published) - 1), published].flatMap((knownAt) =>
      spread(days, 2).map(({ date }) => {
        const from = midnightOf(calendar, dayOf(date))
        return { ...elapsed(calendar, `notice ${id}`, 'work-minute', from, from + dayMs), knownAt }
      })
    )
  )
}

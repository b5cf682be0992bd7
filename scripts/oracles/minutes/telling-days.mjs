/** Days on which a calendar could easily be read wrongly, each with the reason. */
import { dayOf, partsOf } from './civil-days.mjs'
import { listRecurringDays } from './recurring-days.mjs'

const dayMs = 86_400_000
/** Samples of what comes up often. */
const few = 6

/**
 * @param {object} calendar as golden-calendar.mjs opens it
 * @param {object[]} chain calendar.json of it and of those below
 * @param {object | null} national the list of days off
 * @returns {{ place: string, day: number }[]} covered days, each once
 */
export function listTellingDays(calendar, chain, national) {
  const { first, days } = calendar
  const last = first + days.length - 1
  const found = [
    ...place('first covered day', [first]),
    ...place('last covered day', [last]),
    ...place(
      'new schedule',
      schedulesOf(chain).flatMap((day) => [day - 1, day])
    ),
    ...chain.flatMap(({ recurring = [] }) => recurring.flatMap((rule) => rulePlaces(rule))),
    ...place(
      'local notice',
      chain.flatMap(({ type, notices = [] }) => (type === 'days-off' ? [] : datesOf(notices)))
    ),
    ...place('clock change', listClockChanges(calendar)),
    ...nationalPlaces(national, first, last),
    ...place(
      'change of year',
      spread(yearEnds(first, last), 3).flatMap((day) => [day, day + 1])
    ),
    ...place('weekend', spread(weekends(calendar), few)),
    ...place('ordinary day', spread(ordinary(calendar), few))
  ]
  const seen = new Set()
  return found.filter(({ day }) => day >= first && day <= last && !seen.has(day) && seen.add(day))
}

function place(name, days) {
  return days.map((day) => ({ place: name, day }))
}

function schedulesOf(chain) {
  return chain.flatMap(({ schedules = [] }) => schedules.map(({ from }) => dayOf(from)))
}

/** First and last days of a rule, some between, and days beside them. */
function rulePlaces({ id, start, rrule }) {
  const days = listRecurringDays(start, rrule)
  const chosen = [days[0], days[1], ...spread(days, few), days.at(-1)]
  return [...place(id, chosen), ...place(`beside ${id}`, [days[0] - 1, days[0] + 7, days.at(-1) + 7])]
}

function datesOf(notices) {
  return notices.flatMap(({ days }) =>
    days.flatMap(({ date }) => [dayOf(date), dayOf(date) + 1, dayOf(date) - 1])
  )
}

function nationalPlaces(national, first, last) {
  const set = (national?.notices ?? [])
    .flatMap(({ days }) => days)
    .filter(({ date }) => dayOf(date) >= first && dayOf(date) <= last)
  const off = set.filter(({ type }) => type === 'off').map(({ date }) => dayOf(date))
  const begins = off.filter((day) => !off.includes(day - 1))
  const ends = off.filter((day) => !off.includes(day + 1))
  const madeUp = set.filter(({ type }) => type === 'make-up-workday').map(({ date }) => dayOf(date))
  return [
    ...place(
      'before a holiday',
      spread(begins, few).map((day) => day - 1)
    ),
    ...place('holiday', spread(off, few)),
    ...place(
      'after a holiday',
      spread(ends, few).map((day) => day + 1)
    ),
    ...place('make-up workday', spread(madeUp, few))
  ]
}

/** Days on which the wall clock is set. */
function listClockChanges({ first, days, readOffset }) {
  return days
    .map((_, at) => first + at)
    .filter((day) => readOffset((day - 1) * dayMs) !== readOffset((day + 1) * dayMs))
    .slice(0, 24)
}

function yearEnds(first, last) {
  const ends = []
  for (let day = first; day < last; day += 1) if (partsOf(day).year !== partsOf(day + 1).year) ends.push(day)
  return ends
}

function weekends({ first, days }) {
  return days.map((_, at) => first + at).filter((day) => partsOf(day).weekday === 6)
}

function ordinary({ first, days }) {
  return days.map((_, at) => first + at).filter((day) => partsOf(day).weekday === 3)
}

/** At most so many of a list, evenly. */
export function spread(list, most) {
  if (list.length <= most) return list
  return Array.from({ length: most }, (_, at) => list[Math.floor(((at + 0.5) * list.length) / most)])
}

/** What is to be said of every telling day of a calendar, as vectors that `lijie test` runs. */
import { createVector } from '../create-vector.mjs'
import { dateOf, dayOf, partsOf } from './civil-days.mjs'
import { openGoldenCalendar } from './golden-calendar.mjs'
import { listChain } from './list-chain.mjs'
import { listTellingDays } from './telling-days.mjs'

const on = '2026-03-02'
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** The vector file of a calendar: its days, the days around its coverage, which are refused, and what was known when. */
export function writeDayVectors(documents, id) {
  const calendar = openGoldenCalendar(documents, id)
  const chain = listChain(documents, id)
  const national = documents.get(chain.at(-1).daysOff) ?? null
  const said = listTellingDays(calendar, chain, national).map(({ place, day }) => tell(calendar, place, day))
  const outside = [calendar.first - 1, calendar.first + calendar.days.length].map((day) =>
    ask('not covered', day, { refused: ['calendar/not-covered'] })
  )
  const local = chain.flatMap(({ type, notices = [] }) => (type === 'days-off' ? [] : notices))
  return {
    $schema: '../../../../packages/schema/schemas/vectors.schema.json',
    groups: [
      { description: 'days on which the calendar could be read wrongly', on, tests: [...said, ...outside] },
      ...local.flatMap((notice) => tellWhenKnown(documents, id, notice))
    ]
  }
}

/** The days of a notice the day before it was published, and on that day. */
function tellWhenKnown(documents, id, { id: notice, published, days }) {
  return [dateOf(dayOf(published) - 1), published].map((knownAt) => {
    const calendar = openGoldenCalendar(documents, id, { knownAt })
    const tests = days.map(({ date }) => tell(calendar, notice, dayOf(date)))
    return { description: `${notice}, known on ${knownAt}`, on, knownAt, tests }
  })
}

function tell({ first, days }, place, day) {
  const value = days[day - first].said
  return ask(`${place}: a ${weekdays[partsOf(day).weekday - 1]}`, day, { value })
}

function ask(place, day, expectation) {
  return createVector(`${dateOf(day)}, ${place}`, { workday: dateOf(day) }, expectation)
}

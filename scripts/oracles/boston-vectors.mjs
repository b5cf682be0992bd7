/**
 * Writes three vector files of standards/boston/service-targets-2011, without the engine: every type is filed, every limit
 * in working days over a weekend, where calendar days end elsewhere, and the first and last day of the calendar. Weekdays
 * are counted one by one.
 *
 * Usage: node scripts/oracles/boston-vectors.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { formatJson } from '../yuncheng/format-json.mjs'
import { createVector } from './create-vector.mjs'

const folder = new URL('../../standards/boston/service-targets-2011/', import.meta.url)
const dayMs = 86_400_000
/** Clock changes of America/New_York in the years that the limits reach: summer time is four hours behind. */
const summers = [
  ['2011-03-13', '2011-11-06'],
  ['2012-03-11', '2012-11-04'],
  ['2013-03-10', '2013-11-03']
]

function offsetOn(date) {
  return summers.some(([from, to]) => date >= from && date < to) ? '-04:00' : '-05:00'
}

function isWeekday(date) {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay()
  return day >= 1 && day <= 5
}

function nextDay(date) {
  return new Date(Date.parse(`${date}T00:00:00Z`) + dayMs).toISOString().slice(0, 10)
}

/** So many weekdays later. */
function addWeekdays(date, days) {
  let at = date
  for (let left = days; left > 0;) {
    at = nextDay(at)
    if (isWeekday(at)) left -= 1
  }
  return at
}

function write(name, description, on, tests) {
  const $schema = '../../../../packages/schema/schemas/vectors.schema.json'
  const document = { $schema, groups: [{ description, on, tests }] }
  writeFileSync(new URL(`vectors/${name}`, folder), formatJson(document))
}

const { rows } = JSON.parse(readFileSync(new URL('criteria.json', folder), 'utf8'))
const friday = '2011-07-15'
const overWeekend = rows
  .filter(({ timeLimit }) => timeLimit.unit === 'working-day')
  .map(({ id, timeLimit: { value } }) => {
    const due = addWeekdays(friday, value)
    return createVector(
      `${id}: ${value} working-day from Friday 10:00`,
      { deadline: { criterion: id, startedAt: `${friday}T10:00:00-04:00` } },
      { value: `${due}T10:00:00${offsetOn(due)}` }
    )
  })
write('limits-over-weekend.json', 'every limit in working days over a weekend', '2011-07-01', overWeekend)

const filings = rows.map(({ id }) => {
  const [kind, code] = id.split('/')
  return createVector(
    `${id} asks for no facts`,
    { filing: { kind, code, facts: {} } },
    { value: { outcome: 'filed', criteria: [id] } }
  )
})
write('filing-by-type.json', 'every request of a known type is filed', '2011-07-01', [
  ...filings,
  createVector(
    'a type that is not in the data',
    { filing: { kind: 'event', code: 'no-such-type', facts: {} } },
    { refused: ['taxonomy/unknown-code'] }
  )
])

const workday = (date) => ({ workday: date })
const limit = { value: 1, unit: 'working-day' }
write('coverage.json', 'the calendar answers from its first day to its last', '2011-07-01', [
  createVector('2000-01-01 is a Saturday', workday('2000-01-01'), { value: false }),
  createVector('1999-12-31 is not covered', workday('1999-12-31'), { refused: ['calendar/not-covered'] }),
  createVector('2049-12-31 is a Friday', workday('2049-12-31'), { value: true }),
  createVector('2050-01-01 is not covered', workday('2050-01-01'), { refused: ['calendar/not-covered'] }),
  createVector(
    'a working day that ends after the last covered day',
    { deadline: { limit, startedAt: '2049-12-31T10:00:00-05:00' } },
    { refused: ['calendar/not-covered'] }
  )
])

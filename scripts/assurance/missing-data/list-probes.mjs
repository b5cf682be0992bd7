/**
 * What data may lack, and every question that lack must stop: the matrix of missing data. A probe says what is missing, with
 * which code it must be refused, and asks.
 */
import { computeDeadline, decideFiling } from '@lijie/engine'
import { addWorkingDays, addWorkingTime, isWorkday, workingTimeBetween } from '@lijie/engine/calendar'
import { countBetween, elapsedIn, measureOfUnit } from '@lijie/engine/time-limits'
import { compileFor, createFrame, listCalendars } from './calendar-frame.mjs'

/** Days that no notice has set, on which public packages give a value. */
export const guessedDays = ['2028-10-02', '2035-10-02', '1999-10-01', '2003-10-01']
export const noDay = '2026-02-30'
const notCovered = 'calendar/not-covered'
const calendars = ['cn-office-08-12-14-18', 'cn-office-summer-winter', 'cn-example-city', 'cn-example-organ']
/** Units that cannot be counted without knowing the days. */
const workUnits = [
  'work-minute',
  'work-hour',
  'working-day',
  'working-day-to-close',
  'working-day-strict',
  'civil-day'
]

/** @param {Map<string, object>} standards prepared documents by id */
export function listProbes(standards) {
  return [
    ...calendars.flatMap((id) => probeDays(standards, id)),
    ...probeKnowledge(standards),
    ...probeDelegations(standards),
    ...probeLimits(standards),
    ...probeUnits(standards),
    ...probeForce(standards),
    ...probeChains(standards)
  ]
}

function probe(missing, code, ask) {
  return { missing, code, ask }
}

function at(date, clock = '09:00') {
  return `${date}T${clock}:00+08:00`
}

function askFor(rules, limit, startedAt) {
  return 'refused' in rules ? rules : computeDeadline(rules, { limit, startedAt })
}

/** A year without a notice, before the first one and after the last; and counts that lead there. */
function probeDays(standards, id) {
  const rules = openCalendar(standards, id)
  const { calendar } = rules
  const days = [...guessedDays, '2026-12-25', '2006-12-30', '2027-01-01']
  const missing = (what) => `${id}: ${what}`
  return [
    probe(missing(noDay), 'calendar/invalid-date', () => isWorkday(calendar, noDay)),
    ...days.flatMap((day) => [
      probe(missing(`is ${day} worked`), notCovered, () => isWorkday(calendar, day)),
      probe(missing(`working time from ${day}`), notCovered, () =>
        addWorkingTime(calendar, Date.parse(at(day)), 1)
      ),
      probe(missing(`working days from ${day}`), notCovered, () =>
        addWorkingDays(calendar, Date.parse(at(day)), 1)
      ),
      probe(missing(`working time up to ${day}`), notCovered, () =>
        workingTimeBetween(calendar, Date.parse(at('2025-03-03')), Date.parse(at(day)))
      ),
      ...workUnits.map((unit) =>
        probe(missing(`1 ${unit} from ${day}`), notCovered, () => askFor(rules, { value: 1, unit }, at(day)))
      ),
      ...['work-hour', 'working-day'].map((unit) =>
        probe(missing(`1 ${unit} before ${day}`), notCovered, () =>
          askFor(rules, { value: 1, unit, direction: 'before' }, at(day))
        )
      ),
      probe(missing(`time in work hours up to ${day}`), notCovered, () =>
        elapsedIn(rules, { unit: 'work-hour', ...order(at('2025-03-03'), at(day)) })
      )
    ]),
    ...workUnits.map((unit) =>
      probe(missing(`a limit in ${unit} that ends after the notices`), notCovered, () =>
        askFor(rules, { value: unit === 'work-minute' ? 5000 : 40, unit }, at('2026-12-21'))
      )
    ),
    probe(missing('a limit before that begins before the notices'), notCovered, () =>
      askFor(rules, { value: 100_000, unit: 'work-hour', direction: 'before' }, at('2025-03-03'))
    )
  ]
}

function order(a, b) {
  return a < b ? { from: a, to: b } : { from: b, to: a }
}

function openCalendar(standards, id, options = {}) {
  const zones = standards.get('cn-office-08-12-14-18').zones
  return compileFor([createFrame(zones), ...listCalendars(standards)], { bind: id, ...options })
}

/** What was known on an earlier day: nothing, or less. */
function probeKnowledge(standards) {
  const limit = { value: 1, unit: 'work-hour' }
  return [
    ['2006-01-01', '2007-03-05', 'calendar/no-known-days'],
    ['2024-06-03', '2025-03-03', notCovered],
    ['2024-06-03', '2024-12-25', notCovered]
  ].map(([knownAt, day, code]) =>
    probe(`known on ${knownAt}: work hours on ${day}`, code, () =>
      askFor(openCalendar(standards, 'cn-office-08-12-14-18', { knownAt }), limit, at(day))
    )
  )
}

/** What a standard leaves to another instrument that nobody bound. */
function probeDelegations(standards) {
  const open = (id, options) => compileFor([standards.get(id)], options)
  const yuncheng = 'cn.yuncheng.case-standard'
  const hangzhou = 'cn.hangzhou.digital-city-measures'
  const limit = { value: 1, unit: 'work-hour' }
  return [
    probe('delegated working hours', 'time-limits/unresolved-delegation', () =>
      askFor(open(yuncheng), limit, at('2026-03-02'))
    ),
    probe('delegated time limits', 'time-limits/unresolved-part', () =>
      askFor(open(hangzhou), limit, at('2026-03-02'))
    ),
    probe('delegated filing conditions', 'criteria/unresolved-delegation', () =>
      decideFiling(open(hangzhou), { kind: 'component', code: '0101', facts: {} })
    ),
    probe('delegated calendar, elapsed', 'time-limits/unresolved-delegation', () =>
      elapsedIn(open(yuncheng), { unit: 'work-hour', from: at('2026-03-02'), to: at('2026-03-03') })
    ),
    probe('a slot bound to a standard that is not given', 'rulebook/missing-standard', () =>
      compileFor([createFrame(standards.get('cn-24-hours').zones)], { bind: 'test.nowhere' })
    )
  ]
}

/** A limit, its start, its start event or its grade. */
function probeLimits(standards) {
  const rules = openCalendar(standards, 'cn-office-08-12-14-18')
  const boston = compileFor([standards.get('us.boston.service-targets')], { on: '2011-07-01' })
  const grades = compileFor(
    [...standards.values()].filter(({ standard }) => standard.id.startsWith('cn.area'))
  )
  const unknown = standards
    .get('us.boston.service-targets')
    .criteria.rows.filter(({ timeLimit }) => 'unknown' in timeLimit)
  const missingEvent = { startEvent: { missing: { zh: '原文未写起算点', en: 'the source names no start' } } }
  const hour = { value: 1, unit: 'hour' }
  return [
    ...[undefined, null, ''].map((start) =>
      probe(`start ${JSON.stringify(start)}`, 'time-limits/missing-start', () => askFor(rules, hour, start))
    ),
    ...['2026-03-02T09:00:00', '2026-03-02', 'yesterday', Number.NaN].map((start) =>
      probe(`start ${start}`, 'time-limits/invalid-start', () => askFor(rules, hour, start))
    ),
    ...[...rules.timeLimits.units.keys()].map((unit) =>
      probe(`start event of a limit in ${unit}`, 'time-limits/no-start-event', () =>
        askFor(rules, { value: 1, unit, ...missingEvent }, at('2026-03-02'))
      )
    ),
    ...unknown.map(({ id }) =>
      probe(`limit of ${id}`, 'time-limits/no-known-limit', () =>
        computeDeadline(boston, { criterion: id, startedAt: '2011-07-05T09:00:00-04:00' })
      )
    ),
    probe('limit', 'time-limits/missing-limit', () =>
      computeDeadline(rules, { startedAt: at('2026-03-02') })
    ),
    probe('row', 'time-limits/unknown-criterion', () =>
      computeDeadline(boston, { criterion: 'event/nothing/1', startedAt: at('2026-03-02') })
    ),
    probe('area grade', 'time-limits/area-grade-missing', () =>
      computeDeadline(grades, { criterion: 'component/0101/1', startedAt: at('2026-03-02') })
    ),
    probe('limit of an area grade', 'time-limits/area-grade-blank', () =>
      computeDeadline(grades, { criterion: 'component/0101/1', areaGrade: 'Z', startedAt: at('2026-03-02') })
    ),
    probe('end of a span', 'time-limits/missing-end', () =>
      elapsedIn(rules, { unit: 'hour', from: at('2026-03-02') })
    )
  ]
}

/** The meaning of a unit, or a part of it. */
function probeUnits(standards) {
  const rules = openCalendar(standards, 'cn-office-08-12-14-18')
  const zones = standards.get('cn-24-hours').zones
  const bare = compileFor([createFrame(zones, { calendar: null }, { delegates: [] })])
  const days = compileFor(
    [
      createFrame(standards.get('us.boston.service-targets').zones, { zone: 'America/New_York' }),
      standards.get('us.boston.service-targets')
    ],
    { bind: 'us.boston.service-targets', on: '2011-07-01' }
  )
  const monthEnds = ['2026-01-31', '2026-03-31', '2026-05-31', '2026-08-31', '2026-10-31']
  const before = ['civil-day', 'day-with-first', 'civil-month', 'working-day-with-cut-off']
  return [
    probe('meaning of a unit', 'time-limits/unknown-unit', () =>
      askFor(rules, { value: 1, unit: 'shichen' }, at('2026-03-02'))
    ),
    ...['month-undeclared', 'month-strict'].flatMap((unit) =>
      monthEnds.map((day) =>
        probe(`month end from ${day} in ${unit}`, 'time-limits/missing-day-of-month', () =>
          askFor(rules, { value: 1, unit }, at(day))
        )
      )
    ),
    ...before.map((unit) =>
      probe(`how ${unit} is counted back`, 'time-limits/unsuited-before', () =>
        askFor(rules, { value: 1, unit, direction: 'before' }, at('2026-03-02'))
      )
    ),
    ...workUnits.map((unit) =>
      probe(`calendar for ${unit}`, 'time-limits/no-calendar', () =>
        askFor(bare, { value: 1, unit }, at('2026-03-02'))
      )
    ),
    ...['work-hour', 'working-day-to-close'].map((unit) =>
      probe(`shifts for ${unit}`, 'calendar/no-shifts', () =>
        askFor(days, { value: 1, unit }, '2011-07-05T09:00:00-04:00')
      )
    ),
    ...workUnits.slice(0, 3).map((unit) =>
      probe(`calendar for time in ${unit}`, 'time-limits/no-calendar', () => {
        const measure = measureOfUnit(bare.timeLimits, unit)
        return 'code' in measure ? measure : countBetween(measure, 0, 1)
      })
    ),
    probe('start on a day that is not worked', 'time-limits/start-not-worked', () =>
      askFor(rules, { value: 1, unit: 'working-day-strict' }, at('2026-03-07'))
    ),
    probe('a wall time that the clock skipped', 'calendar/skipped-wall-time', () =>
      askFor(rules, { value: 1, unit: 'day' }, '1986-05-03T02:30:00+08:00')
    ),
    probe('which of two wall times', 'calendar/repeated-wall-time', () =>
      askFor(rules, { value: 1, unit: 'day' }, '1986-09-13T01:30:00+09:00')
    )
  ]
}

/** Drafts, repealed standards, days before and after those of validity. */
function probeForce(standards) {
  const { zones } = standards.get('cn-24-hours')
  const framed = (standard) =>
    compileFor([createFrame(zones, { calendar: null }, { delegates: [], ...standard })])
  return [
    probe('force of a draft', 'rulebook/draft-not-allowed', () => framed({ status: 'draft' })),
    probe('force before the first day', 'rulebook/not-in-force', () =>
      framed({ effectiveFrom: '2026-03-03' })
    ),
    probe('force after the last day', 'rulebook/not-in-force', () =>
      framed({ effectiveFrom: '2020-01-01', effectiveTo: '2026-03-01' })
    ),
    probe('force after repeal', 'rulebook/not-in-force', () =>
      framed({ effectiveFrom: '2020-01-01', status: 'repealed', repealed: { on: '2026-03-02' } })
    )
  ]
}

/** Calendars that lack what they build on. */
function probeChains(standards) {
  const { zones } = standards.get('cn-24-hours')
  const without = (...ids) => listCalendars(standards).filter(({ standard }) => !ids.includes(standard.id))
  const bound = (documents, bind) => compileFor([createFrame(zones), ...documents], { bind })
  const unexpanded = () => {
    const { recurrences: _lost, ...city } = standards.get('cn-example-city')
    return bound([city, ...without('cn-example-city')], 'cn-example-city')
  }
  const untimed = () => {
    const { zones: _lost, ...office } = standards.get('cn-office-08-12-14-18')
    return bound([office, ...without('cn-office-08-12-14-18')], 'cn-office-08-12-14-18')
  }
  return [
    probe('base of a local calendar', 'rulebook/missing-standard', () =>
      bound(without('cn-example-city'), 'cn-example-organ')
    ),
    probe('days off that a calendar observes', 'rulebook/missing-standard', () =>
      bound(without('cn.gov.state-council-days-off'), 'cn-office-08-12-14-18')
    ),
    probe('days off below the base', 'rulebook/missing-standard', () =>
      bound(without('cn.gov.state-council-days-off'), 'cn-example-organ')
    ),
    probe('days of recurring rules', 'calendar/recurrence-not-expanded', unexpanded),
    probe('offsets of a zone', 'rulebook/missing-zone-table', untimed)
  ]
}

/**
 * Clock vectors of Yuncheng: what was granted and rejected is written down by hand from the rules, deadlines and elapsed
 * time are counted minute by minute.
 */
import { countMs, dueAt, formatShanghai } from './count-office-minutes.mjs'
import { at, record } from './clock-record.mjs'
import { createVector } from './create-vector.mjs'
import { listLongSuspensions, listStages } from './yuncheng-stage-vectors.mjs'

const rows = {
  'component/0101/1': { value: 2, unit: 'urgent-work-hour' },
  'component/0101/2': { value: 4, unit: 'work-hour' },
  'component/0101/3': { value: 2, unit: 'work-day' },
  'event/0102/1': { value: 1, unit: 'urgent-work-day' }
}
/** A disposal clock: its deadline and what elapsed are counted from its start, less the pauses, with extensions added. */
function disposal(
  daysOff,
  description,
  criterion,
  { events, pauses = [], granted = 0, asOf, end = asOf, start = events[0][0] },
  expected = {}
) {
  const limit = rows[criterion]
  const [from, spans] = [at(start), pauses.map((pause) => pause.map((time) => at(time)))]
  const due = dueAt({ ...limit, value: limit.value * (1 + granted) }, from, daysOff, spans)
  const value = {
    dueAt: formatShanghai(due),
    elapsedMs: countMs(limit.unit, from, at(end), daysOff, spans),
    rejected: {},
    ...expected
  }
  const question = { clock: 'disposal', criterion, events: record(events), asOf: at(asOf) }
  return createVector(description, { clock: question }, { value })
}

function listPauses(daysOff) {
  const pause = { reason: '等待材料' }
  const one = (description, criterion, from, to, start) =>
    disposal(daysOff, description, criterion, {
      events: [
        [start, 'start'],
        [from, 'pause', pause],
        [to, 'resume']
      ],
      pauses: [[from, to]],
      asOf: '04-30 12:00'
    })
  return [
    one('a pause across a night', 'component/0101/3', '03-04 17:00', '03-05 09:00', '03-04 09:00'),
    one('a pause across a weekend', 'component/0101/3', '03-06 15:00', '03-09 10:00', '03-06 09:00'),
    one(
      'a pause across the tomb-sweeping holiday',
      'component/0101/3',
      '04-03 16:00',
      '04-07 09:30',
      '04-03 09:00'
    ),
    one(
      'a pause in the lunch break moves nothing',
      'component/0101/2',
      '03-04 12:00',
      '03-04 14:00',
      '03-04 11:00'
    ),
    one('an urgent limit pauses by the clock', 'event/0102/1', '03-06 22:00', '03-07 08:00', '03-06 18:00'),
    disposal(daysOff, 'pauses that overlap count once', 'component/0101/2', {
      events: [
        ['03-04 09:00', 'start'],
        ['03-04 09:30', 'pause', pause],
        ['03-04 10:00', 'pause', pause],
        ['03-04 10:30', 'resume', { of: 'e2' }],
        ['03-04 11:00', 'resume', { of: 'e3' }]
      ],
      pauses: [['03-04 09:30', '03-04 11:00']],
      asOf: '03-04 15:00'
    }),
    disposal(
      daysOff,
      'a pause after the deadline changes nothing',
      'component/0101/1',
      {
        events: [
          ['03-04 09:00', 'start'],
          ['03-04 11:30', 'pause', pause]
        ],
        asOf: '03-04 15:00',
        end: '03-04 11:30'
      },
      {
        status: 'paused',
        verdict: 'overdue',
        overdueMs: 1_800_000,
        overdueMultiple: { numerator: 1, denominator: 4 }
      }
    )
  ]
}

function listAdjustments(daysOff) {
  const start = ['03-04 09:00', 'start', { unit: 'drainage' }]
  const ask = (description, criterion, course, expected) =>
    disposal(daysOff, description, criterion, course, expected)
  return [
    ask(
      'two extensions of the original limit each, a third is refused',
      'component/0101/2',
      {
        events: [start, ['03-04 09:10', 'extend'], ['03-04 09:20', 'extend'], ['03-04 09:30', 'extend']],
        granted: 2,
        asOf: '03-04 12:00'
      },
      { rejected: { e4: 'clock/too-many-extensions' } }
    ),
    ask(
      'an extension requested in time and approved when overdue is refused',
      'component/0101/1',
      {
        events: [start, ['03-04 11:01', 'extend', { requestedAt: at('03-04 10:00') }]],
        asOf: '03-04 11:30'
      },
      { verdict: 'overdue', rejected: { e2: 'clock/overdue-at-approval' } }
    ),
    ask(
      'an extension at the due minute is granted',
      'component/0101/1',
      {
        events: [start, ['03-04 11:00', 'extend']],
        granted: 1,
        asOf: '03-04 11:30'
      },
      { verdict: 'open', totalMs: 4 * 3_600_000 }
    ),
    ask('an extension granted while paused survives the resume', 'component/0101/2', {
      events: [
        start,
        ['03-04 10:00', 'pause', { reason: '等待材料' }],
        ['03-04 10:30', 'extend'],
        ['03-04 11:00', 'resume']
      ],
      pauses: [['03-04 10:00', '03-04 11:00']],
      granted: 1,
      asOf: '03-04 15:00'
    }),
    ask(
      'an extension of another size is refused',
      'component/0101/2',
      {
        events: [start, ['03-04 10:00', 'extend', { by: { value: 1, unit: 'work-hour' } }]],
        asOf: '03-04 15:00'
      },
      { rejected: { e2: 'clock/unfit-extension' } }
    ),
    ask(
      'a suspension is granted once and ends when it is resumed',
      'component/0101/2',
      {
        events: [start, ['03-04 10:00', 'suspend'], ['03-06 10:00', 'resume'], ['03-06 10:30', 'suspend']],
        pauses: [['03-04 10:00', '03-06 10:00']],
        asOf: '03-06 11:00'
      },
      { status: 'running', rejected: { e4: 'clock/too-many-suspensions' } }
    ),
    ask(
      'a suspension is refused once overdue',
      'component/0101/1',
      {
        events: [start, ['03-04 11:01', 'suspend']],
        asOf: '03-04 12:00'
      },
      { status: 'running', rejected: { e2: 'clock/overdue-at-request' } }
    ),
    ask(
      'a suspension that was approved when overdue is refused',
      'component/0101/1',
      {
        events: [start, ['03-04 11:01', 'suspend', { requestedAt: at('03-04 10:00') }]],
        asOf: '03-04 12:00'
      },
      { status: 'running', rejected: { e2: 'clock/overdue-at-approval' } }
    ),
    ask(
      'returned and sent to the same department: the clock resumes',
      'component/0101/2',
      {
        events: [
          start,
          ['03-04 10:00', 'return', { unit: 'drainage' }],
          ['03-04 15:00', 'dispatch', { unit: 'drainage' }]
        ],
        pauses: [['03-04 10:00', '03-04 15:00']],
        asOf: '03-04 16:00'
      },
      { runs: 1, unit: 'drainage' }
    ),
    ask(
      'returned and sent to another department: the clock starts anew',
      'component/0101/2',
      {
        events: [start, ['03-04 10:00', 'return'], ['03-04 15:00', 'dispatch', { unit: 'roads' }]],
        start: '03-04 15:00',
        asOf: '03-04 16:00'
      },
      { runs: 2, unit: 'roads' }
    ),
    ask(
      'rework goes on as if the clock had not stopped',
      'component/0101/2',
      {
        events: [start, ['03-04 10:00', 'stop'], ['03-04 16:00', 'rework']],
        asOf: '03-04 17:00'
      },
      { status: 'running', verdict: 'overdue' }
    ),
    ask(
      'an appeal exempts and the overdue fact stays',
      'component/0101/1',
      {
        events: [start, ['03-04 12:00', 'stop'], ['03-10 09:00', 'appeal', { granted: true }]],
        asOf: '03-11 09:00',
        end: '03-04 12:00'
      },
      { verdict: 'overdue', exempt: true }
    ),
    ask('a changed limit keeps what was counted and what stood still', 'component/0101/3', {
      events: [
        ['03-04 09:00', 'start', { limit: rows['component/0101/2'] }],
        ['03-04 10:00', 'pause', { reason: '等待材料' }],
        ['03-04 11:00', 'change-limit', { limit: rows['component/0101/3'] }],
        ['03-04 15:00', 'resume']
      ],
      pauses: [['03-04 10:00', '03-04 15:00']],
      asOf: '03-04 16:00'
    })
  ]
}

/** Clocks of a case under the table of Yuncheng. */
export function listClocks({ daysOff }) {
  return [
    ...listPauses(daysOff),
    ...listAdjustments(daysOff),
    ...listLongSuspensions(),
    ...listStages(daysOff)
  ]
}

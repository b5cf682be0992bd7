/** Vectors of Yuncheng's stage clocks, and of a suspension that ends by itself. */
import { at, record } from './clock-record.mjs'
import { dueAt, formatShanghai } from './count-office-minutes.mjs'
import { createVector } from './create-vector.mjs'

/** The suspension ends by itself after 365 days: urgent limits, since no calendar reaches that far. */
export function listLongSuspensions() {
  const events = record([
    ['03-04 09:00', 'start'],
    ['03-04 10:00', 'suspend']
  ])
  const question = (criterion, asOf) => ({ clock: { clock: 'disposal', criterion, events, asOf } })
  const from = Date.parse(at('03-04 10:00')) + 365 * 86_400_000
  return [
    createVector('a suspension ends by itself after 365 days', question('component/0101/1', from + 60_000), {
      value: { status: 'running', elapsedMs: 3_660_000, dueAt: formatShanghai(from + 3_600_000) }
    }),
    createVector('a minute before it has not ended', question('component/0101/1', from - 60_000), {
      value: { status: 'suspended', elapsedMs: 3_600_000, dueAt: formatShanghai(from + 3_600_000) }
    }),
    createVector(
      'in work hours its deadline lies beyond the calendar',
      question('component/0101/2', at('03-05 10:00')),
      {
        value: {
          status: 'suspended',
          dueAt: null,
          dueIfResumedAt: null,
          elapsedMs: 3_600_000,
          remainingMs: 10_800_000
        }
      }
    )
  ]
}

/** The clocks of the stages, and acceptance standing still during confirmation. */
export function listStages(daysOff) {
  const stage = (clock, minutes) => {
    const [events, start] = [
      record([
        ['03-06 23:50', 'start', { clock }],
        ['03-07 06:00', 'rework', { clock }]
      ]),
      at('03-06 23:50')
    ]
    const due = dueAt({ value: minutes, unit: 'minute' }, start, daysOff)
    return createVector(
      `the ${clock} clock runs ${minutes} minutes, day and night`,
      { clock: { clock, events, asOf: due + 1 } },
      {
        value: { dueAt: formatShanghai(due), verdict: 'overdue', totalMs: minutes * 60_000, rejected: {} }
      }
    )
  }
  const events = record([
    ['03-06 23:50', 'start', { clock: 'accept' }],
    ['03-06 23:55', 'start', { clock: 'confirm' }],
    ['03-07 00:20', 'stop', { clock: 'confirm' }]
  ])
  const again = record([
    ['03-06 09:00', 'start'],
    ['03-06 09:20', 'stop'],
    ['03-06 10:00', 'rework']
  ])
  return [
    stage('accept', 15),
    stage('confirm', 30),
    stage('dispatch', 15),
    stage('verify', 30),
    createVector(
      'acceptance stands still during confirmation',
      { clock: { clock: 'accept', events, asOf: at('03-07 00:25') } },
      {
        value: { dueAt: at('03-07 00:30'), elapsedMs: 600_000, status: 'running' }
      }
    ),
    createVector(
      'and has no deadline meanwhile',
      { clock: { clock: 'accept', events, asOf: at('03-07 00:10') } },
      {
        value: { dueAt: null, dueIfResumedAt: at('03-07 00:20'), elapsedMs: 300_000, status: 'paused' }
      }
    ),
    ...['accept', 'confirm', 'dispatch', 'verify'].map((clock) =>
      createVector(
        `another round of the ${clock} clock starts anew`,
        { clock: { clock, events: again, asOf: at('03-06 10:05') } },
        {
          value: { elapsedMs: 300_000, runs: 2, status: 'running' }
        }
      )
    )
  ]
}

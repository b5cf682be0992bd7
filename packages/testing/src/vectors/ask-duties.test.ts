import type { VectorTest } from '@lijie/schema'
import { expect, it } from 'vitest'
import { cameraTownVectors } from '../../test/camera-town-vectors.js'
import { duties, evaluators, readCameraTown, statuses, vectorsOf } from '../../test/camera-town.js'
import { contextOf } from '../../test/small-city.js'
import { runVectors } from './run-vectors.js'

const town = readCameraTown()
const context = contextOf(town)

/** What vectors that do not hold gave. */
function actual(...tests: readonly VectorTest[]): readonly unknown[] {
  return runVectors(vectorsOf(...tests), context).failures.map((failure) => failure.actual)
}

it('every vector of the town holds', () => {
  expect(runVectors(cameraTownVectors, context).failures).toEqual([])
})

it('an answer tells statuses, deadlines, what is kept how long, and consequences; nothing of what is empty', () => {
  const facts = {
    place: 'dormitory',
    installed: true,
    acceptedAt: '2026-03-02T10:00:00+08:00',
    publicFunds: false
  }
  expect(actual(duties(facts, null, { only: ['no-dormitory', 'file-record', 'keep-30-days'] }))).toEqual([
    {
      gives: {
        rules: { 'no-dormitory': 'breached', 'file-record': 'owed', 'keep-30-days': 'owed' },
        deadlines: { 'file-record': '2026-04-02T00:00:00+08:00' },
        keeping: { recording: { needs: ['holdsEvidence'] } },
        consequences: ['fine', 'needs removal-order']
      }
    }
  ])
  expect(actual(statuses({}, { build: 'x' }))).toEqual([{ gives: { rules: { build: 'needs' } } }])
})

it('a deadline that cannot be computed is told with its code', () => {
  const rules = town.duties?.rules.map((rule) =>
    rule.id === 'file-record'
      ? { ...rule, limit: { value: 24, unit: 'hour', startEvent: { missing: { zh: '未写' } } } }
      : rule
  )
  const other = contextOf({ ...town, duties: { ...town.duties, rules } as never })
  const asked = duties({ place: 'street', publicFunds: false }, null, { only: ['file-record'] })
  expect(runVectors(vectorsOf(asked), other).failures.map((failure) => failure.actual)).toEqual([
    {
      gives: {
        rules: { 'file-record': 'owed' },
        deadlines: { 'file-record': 'refused time-limits/no-start-event' }
      }
    }
  ])
})

it('details are told of what the test names', () => {
  const then = {
    rules: { 'start-use': 'closed', 'file-record': 'needs' },
    details: {
      'rules/start-use': { of: ['owner'], lacking: ['trained'] },
      'rules/file-record': { to: 'police', facts: ['publicFunds'], lacking: null },
      'rules/none': null
    }
  }
  const facts = { place: 'school', accepted: true, trained: false }
  expect(actual(duties(facts, then, { only: ['start-use', 'file-record'] }))).toEqual([])
})

it('wrong facts, unknown rules and subjects, and instants that are none are refused', () => {
  expect(
    actual(
      duties({ keptDays: 'x' }, null),
      duties({}, null, { only: ['none'] }),
      duties({}, null, { asOf: 'soon' }),
      evaluators('nobody', null)
    )
  ).toEqual([
    { refused: ['facts/wrong-type'] },
    { refused: ['duties/unknown-rule'] },
    { refused: ['time-limits/invalid-start'] },
    { refused: ['duties/unknown-subject'] }
  ])
})

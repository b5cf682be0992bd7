import { judgeRow, type CaseFacts } from '@lijie/engine/counting'
import { FALSE, TRUE, UNKNOWN } from '@lijie/engine/kernel'
import { describe, expect, test } from 'vitest'
import { base, countOf, counterOf, resolve, shown } from './count-base.js'

const ids = Object.keys(base.counters)
const rowOf = (changes: object): CaseFacts => ({ ...shown.row, ...changes })

describe.each(ids)('the counter %s', (id) => {
  const counter = counterOf(id)
  const rows = shown.counters[id]!

  test('is shown by a row that it counts, one that it does not, and one of which nobody knows', () => {
    expect(countOf(id, rowOf(rows.true), shown.asOf)).toBe(rows.value)
    expect(countOf(id, rowOf(rows.false), shown.asOf)).toBe(0)
    if ('plus' in counter) {
      expect(countOf(id, rowOf(rows.unknown), shown.asOf)).toBe(null)
      return
    }
    // A sum or a look-up is unknown where its column is.
    const truths = [rows.true, rows.false, rows.unknown].map((changes) =>
      judgeRow(resolve(counter.where!, shown.asOf), rowOf(changes))
    )
    expect(truths).toEqual([TRUE, FALSE, UNKNOWN])
  })
})

test('there are 51 indicators: 50 counted, missed reports given', () => {
  const beside = ['filed-ever', 'hang-times', 'extension-times', 'extension-minutes', 'returned-late']
  const own = ids.filter((id) => !id.endsWith('-strict') && !beside.includes(id))
  expect([own.length, Object.keys(base.figures ?? {})]).toEqual([50, ['missed']])
})

test('where a missing time counts as on time, a strict counter stands beside it', () => {
  const assuming = ids.filter((id) => {
    const counter = counterOf(id)
    return 'onMissing' in counter && counter.onMissing !== 'refuse'
  })
  expect(assuming).toEqual([
    'accepted-on-time',
    'filed-on-time',
    'dispatched-on-time',
    'disposed-on-time',
    'disposed-late',
    'pending-on-time',
    'pending-late',
    'closed-on-time',
    'closed-late',
    'to-close-on-time',
    'to-close-late'
  ])
  for (const id of assuming) expect(counterOf(`${id}-strict`)).toMatchObject({ onMissing: 'refuse' })
})

test('a self-handled case counts as such and nowhere else', () => {
  const row = rowOf({ selfHandled: 1, fromPublic: 1, rework: 1, checkTasks: 1 })
  expect(ids.filter((id) => countOf(id, row, shown.asOf) !== 0)).toEqual(['self-handled'])
})

const keptAt = (stage: number): readonly string[] =>
  ids.filter((id) => countOf(id, rowOf({ voided: 1, stage, voidStage: stage }), shown.asOf) !== 0)
const ofEntry = new Set(['report', 'patrol-report', 'due-check', 'checked-on-time'])

test('a voided case keeps the counter of its stage, that it was reported, and its tasks', () => {
  const own = [0, 1, 2, 3, 4, 5, 6].map((stage) => keptAt(stage).filter((id) => !ofEntry.has(id)))
  expect(own).toEqual([
    ['not-accepted'],
    ['not-accepted'],
    ['not-filed'],
    ...Array.from({ length: 4 }, () => ['filed-ever', 'voided'])
  ])
})

test('a case stays reported however it ends; valid-report is what counts it only when it is not voided', () => {
  const ways = [...[0, 1, 2, 3, 4, 5, 6].map((stage) => ({ voided: 1, stage, voidStage: stage })), {}]
  for (const changes of ways)
    for (const fromPublic of [0, 1]) {
      const row = rowOf({ ...changes, fromPublic })
      const reported = ['report', 'patrol-report', 'public-report', 'valid-report'].map((id) =>
        countOf(id, row, shown.asOf)
      )
      expect(reported).toEqual([1, 1 - fromPublic, fromPublic, 'voided' in changes ? 0 : 1])
    }
})

test('nothing is said to be the text of a national standard', () => {
  expect(JSON.stringify(base)).not.toMatch(/GB\/T/)
})

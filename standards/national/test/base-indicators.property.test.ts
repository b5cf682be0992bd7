import { arbitraryCaseFacts } from '@lijie/testing/arbitraries'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CaseFacts } from '@lijie/engine/counting'
import { caseStages } from '@lijie/schema'
import { base, countOf, shown } from './count-base.js'

const instant = fc.constantFrom(1000, 2000, shown.asOf - 1, shown.asOf, shown.asOf + 1)
const stage = fc.nat({ max: caseStages.length - 1 })
const flag = fc.constantFrom(0, 1)
const unknownAtTimes = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 5, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) })

/** What relations are about; the rest of the row is anything. */
const rows = fc
  .record({
    any: arbitraryCaseFacts({
      columns: ['acceptedAt', 'acceptDueAt', 'filedAt', 'filingDueAt'],
      textColumns: []
    }),
    own: fc.record({
      stage,
      voided: flag,
      voidStage: stage,
      selfHandled: fc.constantFrom(0, 0, 0, 1),
      disposedAt: unknownAtTimes(instant),
      dueAt: unknownAtTimes(instant),
      fromPublic: unknownAtTimes(flag),
      dispatchExact: unknownAtTimes(flag)
    })
  })
  .map(({ any, own }): CaseFacts => ({ ...any, ...own }))

const total = (ids: readonly string[], row: CaseFacts): number | null =>
  ids.reduce<number | null>((sum, id) => {
    const count = countOf(id, row, shown.asOf)
    return sum === null || count === null ? null : sum + count
  }, 0)

describe.each(base.relations ?? [])('the relation $id', ({ left, right, holds }) => {
  test('holds for every row of which both sides are known', () => {
    let known = 0
    fc.assert(
      fc.property(rows, (row) => {
        const [a, b] = [total(left, row), total(right, row)]
        if (a === null || b === null) return
        known += 1
        expect([a, row]).toEqual([b, row])
      }),
      { numRuns: 2000 }
    )
    expect(holds).toBe('rows')
    expect(known).toBeGreaterThan(1000)
  })
})

test('what assumes a missing time to be on time is always known', () => {
  const assuming = Object.entries(base.counters).flatMap(([id, counter]) =>
    'onMissing' in counter && counter.onMissing !== 'refuse' ? [id] : []
  )
  expect(assuming).toHaveLength(11)
  fc.assert(
    fc.property(rows, fc.constantFrom(...assuming), (row, id) => {
      expect(countOf(id, row, shown.asOf)).not.toBe(null)
    }),
    { numRuns: 3000 }
  )
})

test('a voided case is counted once: not accepted, not filed, or voided', () => {
  fc.assert(
    fc.property(rows, (row) => {
      const counted = total(['not-accepted', 'not-filed', 'voided'], row)
      expect(counted).toBe(row.voided === 1 && row.selfHandled === 0 ? 1 : 0)
    }),
    { numRuns: 2000 }
  )
})

test('a case on its way is in one stage: before filing, filed, dispatched, awaiting or done', () => {
  fc.assert(
    fc.property(rows, (row) => {
      const counts = ['filed', 'dispatched', 'disposed', 'closed'].map((id) => countOf(id, row, shown.asOf))
      expect(counts).toEqual(counts.toSorted((a, b) => (b ?? 0) - (a ?? 0)))
    }),
    { numRuns: 2000 }
  )
})

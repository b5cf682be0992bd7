import { describe, expect, it } from 'vitest'
import { caseOf, compileSample, tallyOf } from '../../test/evaluation/sample-part.js'
import { isEngineError } from '../kernel/index.js'
import type { CaseFacts } from './case-facts.js'
import { addCase, createTally, mergeTallies } from './tally.js'

const thrownBy = (act: () => void): unknown => {
  try {
    act()
  } catch (error) {
    return error
  }
  return undefined
}

describe('tally', () => {
  it('keeps one group of counts per unit, however many rows come', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => caseOf({ unit: `u${i % 3}`, rework: 1 }))
    const tally = tallyOf(compileSample(), rows)
    expect([...tally.groups.keys()].toSorted()).toEqual(['u0', 'u1', 'u2'])
    expect(tally.groups.get('u0')?.rows).toBe(3334)
    expect([...(tally.groups.get('u0')?.trues ?? [])]).toEqual([0, 0, 3334, 3334])
  })

  it('takes unit names that objects inherit as ordinary names', () => {
    const tally = tallyOf(compileSample(), [caseOf({ unit: '__proto__' }), caseOf({ unit: 'constructor' })])
    expect(tally.groups.size).toBe(2)
  })

  it('throws on NaN, Infinity and text instead of miscounting them', () => {
    const tally = createTally(compileSample(), { asOf: 0 })
    const bad: Partial<CaseFacts>[] = [
      { dueAt: Number.NaN },
      { closedAt: Number.POSITIVE_INFINITY },
      { disposedAt: '2011-07-01' as unknown as number }
    ]
    for (const known of bad) {
      expect(
        isEngineError(
          thrownBy(() => addCase(tally, caseOf(known))),
          'evaluation/bad-row'
        )
      ).toBe(true)
    }
    expect(tally.groups.size).toBe(0)
  })

  it('throws without a usable asOf, and when tallies of different questions are merged', () => {
    const scheme = compileSample()
    expect(
      isEngineError(
        thrownBy(() => createTally(scheme, { asOf: Number.NaN })),
        'evaluation/bad-as-of'
      )
    ).toBe(true)
    const other = createTally(scheme, { asOf: 2 })
    const merge = (): void => void mergeTallies(createTally(scheme, { asOf: 1 }), other)
    expect(isEngineError(thrownBy(merge), 'evaluation/different-tallies')).toBe(true)
  })
})

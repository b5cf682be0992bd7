import { describe, expect, it } from 'vitest'
import { createRowComparison, refuseRepeated } from './row-comparison.js'

describe('createRowComparison', () => {
  it('counts the rows beyond the first of each case and unit', () => {
    const rows = createRowComparison()
    for (const [caseId, unit] of [
      ['1', 'A'],
      ['1', 'B'],
      ['1', null],
      ['11', 'A'],
      ['1', '1A']
    ] as const)
      rows.add({ caseId, unit })
    expect(rows.found()).toBe(null)
    for (const unit of ['', 'B', 'B']) rows.add({ caseId: '1', unit })
    expect(rows.found()).toEqual({ caseId: '1', rows: 3 })
  })

  it('does not compare more than memory holds', () => {
    const rows = createRowComparison(2)
    rows.add({ caseId: '1' })
    rows.add({ caseId: '2' })
    rows.add({ caseId: '2' })
    expect(() => {
      rows.add({ caseId: '3' })
    }).toThrow('score/too-many-to-compare')
  })

  it('refuses what was found', () => {
    expect(refuseRepeated('f', null)).toBe(undefined)
    expect(() => {
      refuseRepeated('f', { caseId: '1', rows: 3 })
    }).toThrow('score/repeated-rows')
  })
})

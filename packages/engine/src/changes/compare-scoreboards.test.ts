import { describe, expect, it } from 'vitest'
import type { ObjectScore, Scoreboard } from '../evaluation/index.js'
import { compareScoreboards } from './compare-scoreboards.js'

function board(scores: Readonly<Record<string, string | null>>): Scoreboard {
  const objects = Object.entries(scores).map(([object, total], i): ObjectScore => ({
    object,
    name: null,
    group: null,
    objectClass: null,
    rows: 10,
    counters: [],
    indicators: [],
    adjustments: [],
    relative: [],
    total,
    exactTotal: null,
    rank: total === null ? null : i + 1,
    grade: null,
    reweighted: false
  }))
  return { objects } as unknown as Scoreboard
}

describe('compareScoreboards', () => {
  it('gives the largest difference first, exactly, and by name where they are equal', () => {
    const before = board({ 甲: '90.10', 乙: '80.00', 丙: '70.00', 丁: '60.00' })
    const after = board({ 甲: '90.40', 乙: '79.70', 丙: '70.00', 丁: '61' })
    expect(compareScoreboards(before, after).map(({ object, difference }) => [object, difference])).toEqual([
      ['丁', '1.00'],
      ['乙', '-0.30'],
      ['甲', '0.30'],
      ['丙', '0.00']
    ])
  })

  it('puts objects first that one version does not score', () => {
    const differences = compareScoreboards(board({ a: '1', b: null }), board({ a: '9', c: '5' }))
    expect(differences.map(({ object, difference }) => [object, difference])).toEqual([
      ['b', null],
      ['c', null],
      ['a', '8']
    ])
    expect(differences[1]).toMatchObject({ before: null, after: { total: '5', rank: 2, rows: 10 } })
  })
})

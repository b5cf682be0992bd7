import { describe, expect, it } from 'vitest'
import type { GroupScore, Scoreboard } from '../evaluation/index.js'
import { compareScoreboards } from './compare-scoreboards.js'

function board(scores: Readonly<Record<string, string | null>>): Scoreboard {
  const groups = Object.entries(scores).map(([unit, total], i): GroupScore => ({
    unit,
    rows: 10,
    counters: [],
    indicators: [],
    total,
    rank: total === null ? null : i + 1,
    reweighted: false
  }))
  return { groups } as unknown as Scoreboard
}

describe('compareScoreboards', () => {
  it('gives the largest difference first, exactly, and by name where they are equal', () => {
    const before = board({ 甲: '90.10', 乙: '80.00', 丙: '70.00', 丁: '60.00' })
    const after = board({ 甲: '90.40', 乙: '79.70', 丙: '70.00', 丁: '61' })
    expect(compareScoreboards(before, after).map(({ unit, difference }) => [unit, difference])).toEqual([
      ['丁', '1.00'],
      ['乙', '-0.30'],
      ['甲', '0.30'],
      ['丙', '0.00']
    ])
  })

  it('puts units first that one version does not score', () => {
    const differences = compareScoreboards(board({ a: '1', b: null }), board({ a: '9', c: '5' }))
    expect(differences.map(({ unit, difference }) => [unit, difference])).toEqual([
      ['b', null],
      ['c', null],
      ['a', '8']
    ])
    expect(differences[1]).toMatchObject({ before: null, after: { total: '5', rank: 2, rows: 10 } })
  })
})

import type { CompleteScheme, RelativePoints } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { boardOf, evaluate, refusedOf, warningsOf } from '../../../test/evaluation/sample-part.js'
import {
  figureOf,
  fraction,
  givenOf,
  halfUp,
  partOf,
  schemeOf
} from '../../../test/evaluation/sample-scheme.js'
import type { ObjectEntry } from '../request/evaluation-request.js'

const figures = { sub: figureOf('number', { onMissing: 'unranked' }) }
const label = { zh: '组' }
const decide = (
  values: Readonly<Record<string, string>>,
  changes: Partial<CompleteScheme>,
  objects?: readonly ObjectEntry[]
): ReturnType<typeof evaluate> =>
  evaluate(partOf(schemeOf([givenOf('sub', 'sub')], changes), { figures }), [], {
    figures: Object.entries(values).map(([object, value]) => ({ object, figure: 'sub', value })),
    ...(objects && { objects })
  })
const relative = (
  rule: RelativePoints['rule'],
  changes: Partial<RelativePoints> = {}
): Partial<CompleteScheme> => ({
  relative: [
    {
      id: 'r',
      label,
      of: 'total',
      rule,
      onSingle: 'refuse',
      rounding: halfUp(1),
      weight: fraction(1),
      ...changes
    }
  ]
})

describe('groups', () => {
  const groups = [
    { id: 'county', label, cap: fraction(90) },
    { id: 'town', label }
  ]
  const table = [
    { object: 'A', group: 'county', name: '甲县' },
    { object: 'B', group: 'town' },
    { object: 'C', group: 'town' },
    { object: 'D', group: 'town' }
  ]

  it('are ranked apart, with their mean and their own cap', () => {
    const board = boardOf(decide({ A: '95', B: '80', C: '85' }, { groups }, table))
    expect(
      board.objects.map(({ object, name, group, total, rank }) => [object, name, group, total, rank])
    ).toEqual([
      ['A', '甲县', 'county', '90.00', 1],
      ['C', null, 'town', '85.00', 1],
      ['B', null, 'town', '80.00', 2],
      ['D', null, 'town', null, null]
    ])
    expect(board.groups.map(({ id, mean }) => [id, mean])).toEqual([
      ['county', '90.00'],
      ['town', '82.50']
    ])
  })

  it('refuse objects without one of them', () => {
    expect(refusedOf(decide({ A: '1' }, { groups }))).toEqual(['evaluation/objects-needed'])
    expect(
      refusedOf(decide({ A: '1' }, { groups }, [{ object: 'A' }, { object: 'B', group: 'city' }]))
    ).toEqual(['evaluation/unknown-group', 'evaluation/unknown-group'])
  })
})

const values = { A: '90.004', B: '90', C: '80', D: '70' }

const ranks = (rank: CompleteScheme['rank']): unknown =>
  boardOf(
    decide(values, { rank, indicators: [givenOf('sub', 'sub', { pointsRounding: halfUp(3) })] })
  ).objects.map(({ object, rank: place }) => `${object}${place}`)

describe('ranks', () => {
  it('are on rounded or exact totals, with gaps or dense', () => {
    expect(ranks({ ties: 'competition', basis: 'rounded-total' })).toEqual(['A1', 'B1', 'C3', 'D4'])
    expect(ranks({ ties: 'dense', basis: 'rounded-total' })).toEqual(['A1', 'B1', 'C2', 'D3'])
    expect(ranks({ ties: 'competition', basis: 'exact-total' })).toEqual(['A1', 'B2', 'C3', 'D4'])
  })

  it('fill the lists of first and last', () => {
    const lists = [
      { id: 'red', label, take: 'top', count: 1, ties: 'include' },
      { id: 'black', label, take: 'bottom', count: 2, ties: 'leave-out' }
    ] as const
    expect(
      boardOf(decide(values, { lists })).lists.map(({ id, group, objects }) => [id, group, objects])
    ).toEqual([
      ['red', null, ['A', 'B']],
      ['black', null, ['D', 'C']]
    ])
  })
})

describe('grades', () => {
  const bands = [
    { id: 'A', label, from: fraction(90), to: null, colour: 'green' },
    { id: 'E', label, from: null, to: fraction(60) }
  ] as const

  it('go by the rounded total, or by what the table rounds it to; a gap is reported', () => {
    const grade = (value: string, rounding?: object): unknown => {
      const decision = decide({ A: value }, { grades: { bands, ...(rounding && { rounding: halfUp(0) }) } })
      return [boardOf(decision).objects[0]?.grade, ...warningsOf(decision)]
    }
    expect(grade('89.995')).toEqual(['A'])
    expect(grade('89.99')).toEqual([null, 'evaluation/grade-not-covered'])
    expect(grade('89.5', {})).toEqual(['A'])
    expect(grade('59.99')).toEqual(['E'])
    expect(boardOf(decide({ A: '1' }, { grades: { bands } })).grades).toEqual([
      { id: 'A', label, from: '90', to: null, colour: 'green' },
      { id: 'E', label, from: null, to: '60', colour: null }
    ])
  })
})

describe('relative points', () => {
  it('are added after the caps, and total.cap holds again', () => {
    const rule = {
      by: 'rank',
      from: 'best',
      points: [fraction(3), fraction(1)],
      beyond: fraction(0)
    } as const
    const total = { weightsSumTo: fraction(1), rounding: halfUp(2), cap: fraction(92) }
    const board = boardOf(decide({ A: '95', B: '80' }, { ...relative(rule), total }))
    expect(board.objects.map(({ relative: scores, total: sum }) => [scores[0]?.points, sum])).toEqual([
      ['3.0', '92.00'],
      ['1.0', '81.00']
    ])
    expect(boardOf(decide({ A: '95', B: '80' }, relative(rule))).objects[0]?.total).toBe('98.00')
  })

  it('compare with the best or the mean, of totals or of an indicator', () => {
    const best = relative({ by: 'best', most: fraction(6) }, { of: 'sub', weight: fraction(1, 2) })
    expect(boardOf(decide({ A: '90', B: '60' }, best)).objects.map(({ total }) => total)).toEqual([
      '93.00',
      '62.00'
    ])
    const mean = relative({ by: 'mean', points: fraction(2), loses: 'below', perUnit: fraction(1, 10) })
    expect(boardOf(decide({ A: '90', B: '60' }, mean)).objects.map(({ total }) => total)).toEqual([
      '92.00',
      '60.50'
    ])
  })

  it('refuse or leave out what cannot be compared', () => {
    const best = { by: 'best', most: fraction(6) } as const
    expect(refusedOf(decide({ A: '0', B: '-1' }, relative(best)))).toEqual([
      'evaluation/zero-best',
      'evaluation/zero-best'
    ])
    expect(refusedOf(decide({ A: '5' }, relative(best)))).toEqual(['evaluation/single-member'])
    const unranked = boardOf(decide({ A: '5' }, relative(best, { onSingle: 'unranked' }))).objects[0]
    expect([unranked?.total, unranked?.relative]).toEqual([null, [{ id: 'r', points: null }]])
    const given = relative(best, { onSingle: { points: fraction(4) } })
    const table = [{ object: 'A' }, { object: 'B' }]
    expect(boardOf(decide({ A: '5' }, given, table)).objects.map(({ total }) => total)).toEqual([
      '9.00',
      null
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { codeThrownBy } from '../../test/counting/code-thrown-by.js'
import type { CaseFacts } from './case-facts.js'
import type { CountPlan } from './count-plan.js'
import { countRows } from './count-rows.js'
import { mergeCounts } from './merge-counts.js'
import { addRow, createRowCounter, readRowCounts } from './row-counter.js'

const rework = { column: 'rework', operator: 'equal', than: { number: 1 } } as const
const plan: CountPlan = {
  passes: [{ object: 'unit', question: null }],
  items: [
    { question: rework, sum: null },
    { question: { known: 'dueAt' }, sum: 'reworkTimes' },
    { question: { known: 'closedAt' }, sum: null }
  ]
}
const rowOf = (known: Partial<CaseFacts>): CaseFacts => ({ caseId: 'c1', ...known })

describe('row counter', () => {
  it('keeps one group of counts per object, however many rows come, and goes on after it was read', () => {
    const counter = createRowCounter([plan])
    for (let i = 0; i < 10_000; i += 1) addRow(counter, rowOf({ unit: `u${i % 3}`, rework: 1 }))
    const [[first] = []] = readRowCounts(counter)
    expect([...(first?.groups.keys() ?? [])].toSorted()).toEqual(['u0', 'u1', 'u2'])
    expect(first?.groups.get('u0')).toMatchObject({ rows: 3334, trues: new Float64Array([3334, 0, 0]) })
    addRow(counter, rowOf({ unit: 'u0', rework: null }))
    expect(readRowCounts(counter)[0]?.[0]?.groups.get('u0')).toMatchObject({
      rows: 3335,
      unknowns: new Float64Array([1, 0, 0])
    })
  })

  it('adds up a column; a row without a value is unknown', () => {
    const rows = [
      rowOf({ dueAt: 1, reworkTimes: 127 }),
      rowOf({ dueAt: 1, reworkTimes: 2 ** 40 }),
      rowOf({ dueAt: 1 }),
      rowOf({ reworkTimes: 5 })
    ]
    const [[pass] = []] = countRows([plan], rows)
    expect(pass?.groups.size).toBe(0)
    expect([pass?.nameless.trues[1], pass?.nameless.unknowns[1], pass?.nameless.sums[1]]).toEqual([
      2,
      1,
      127 + 2 ** 40
    ])
  })

  it('leaves out rows that do not belong to a pass, and tells of those that may', () => {
    const asked: CountPlan = { passes: [{ object: 'district', question: rework }], items: [] }
    const rows = [1, 0, null, 1].map((value) => rowOf({ rework: value, district: 'd' }))
    expect(countRows([asked], rows)[0]?.[0]).toMatchObject({ undecided: 1 })
    expect(countRows([asked], rows)[0]?.[0]?.groups.get('d')?.rows).toBe(2)
  })

  it('takes names that objects inherit as ordinary names', () => {
    const [[pass] = []] = countRows([plan], [rowOf({ unit: '__proto__' }), rowOf({ unit: 'constructor' })])
    expect([...(pass?.groups.keys() ?? [])]).toEqual(['__proto__', 'constructor'])
  })

  it('throws instead of miscounting, and does not count such a row; columns that nobody asks about are not read', () => {
    const bad: Partial<CaseFacts>[] = [
      { dueAt: Number.NaN },
      { closedAt: Number.POSITIVE_INFINITY },
      { closedAt: 1.5 },
      { dueAt: '2011-07-01' as unknown as number },
      { rework: 2 },
      { reworkTimes: -1 },
      { unit: 7 as unknown as string }
    ]
    const counter = createRowCounter([plan])
    for (const known of bad)
      expect(codeThrownBy(() => addRow(counter, rowOf({ unit: 'u', ...known })))).toBe('evaluation/bad-row')
    expect(readRowCounts(counter)[0]?.[0]?.groups.size).toBe(0)
    expect(codeThrownBy(() => addRow(counter, rowOf({ filed: Number.NaN })))).toBe(null)
  })

  it('refuses sums that would lose their last digits', () => {
    const most = Number.MAX_SAFE_INTEGER
    const rows = [rowOf({ dueAt: 1, reworkTimes: most }), rowOf({ dueAt: 1, reworkTimes: 1 })]
    expect(codeThrownBy(() => countRows([plan], rows))).toBe('evaluation/count-overflow')
    expect(codeThrownBy(() => countRows([plan], rows.slice(0, 1)))).toBe(null)
    const [one, other] = rows.map((row) => countRows([plan], [row]))
    expect(codeThrownBy(() => mergeCounts(one ?? [], other ?? []))).toBe('evaluation/count-overflow')
  })

  it('refuses sums of instants of which parts cancel each other out beyond 2^53', () => {
    const asked: CountPlan = { ...plan, items: [{ question: null, sum: 'dueAt' }] }
    const most = Number.MAX_SAFE_INTEGER
    const rows = [most, most, -most, -most].map((dueAt) => rowOf({ dueAt }))
    expect(codeThrownBy(() => countRows([asked], rows))).toBe('evaluation/count-overflow')
    expect(countRows([asked], [rowOf({ dueAt: -5 }), rowOf({ dueAt: 3 })])[0]?.[0]?.nameless.sums[0]).toBe(-2)
  })

  it('refuses questions about what rows do not have, and counts of other plans', () => {
    const bad = [
      { known: 'toString' },
      { column: 'kind', operator: 'equal', than: { number: 1 } },
      { column: 'dueAt', operator: 'equal', than: { number: 0.5 } },
      { column: 'dueAt', operator: 'equal', than: { column: 'kind' } },
      { column: 'dueAt', in: ['a'] }
    ]
    for (const question of bad)
      expect(
        codeThrownBy(() =>
          createRowCounter([{ ...plan, items: [{ question: question as never, sum: null }] }])
        )
      ).toBe('evaluation/bad-question')
    const counts = countRows([plan], [rowOf({ unit: 'u' })])
    const others = [[], [...counts, ...counts], countRows([{ ...plan, items: [] }], [rowOf({ unit: 'u' })])]
    for (const other of others)
      expect(codeThrownBy(() => mergeCounts(counts, other))).toBe('evaluation/different-counts')
  })
})

import { describe, expect, it } from 'vitest'
import { codeThrownBy } from '../../test/counting/code-thrown-by.js'
import { addCase } from './add-case.js'
import { createCaseColumns } from './case-columns.js'
import type { CaseFacts } from './case-facts.js'
import { countColumns } from './count-columns.js'
import type { CaseSearch, CountPlan } from './count-plan.js'
import { createColumnSource } from './create-column-source.js'
import { createRowSource } from './create-row-source.js'
import { findColumns } from './find-columns.js'

const rows: readonly CaseFacts[] = [0, 127, 128, null, 2 ** 31].map((reworkTimes, i) => ({
  caseId: `c${9 - i}`,
  unit: i % 2 === 0 ? 'u' : null,
  reworkTimes
}))
const pass = { object: 'unit', question: null } as const
const plan: CountPlan = { passes: [pass], items: [{ question: null, sum: 'reworkTimes' }] }
const search: CaseSearch = { pass, object: 'u', question: { known: 'reworkTimes' }, limit: 2 }

describe('case columns', () => {
  it('widen a column where a value needs it, in the middle of a chunk, and keep what is unknown', () => {
    const columns = createCaseColumns({ columns: ['reworkTimes'], textColumns: ['unit'] }, 3)
    for (const row of rows) addCase(columns, row)
    expect(columns.chunks.map(({ numbers }) => numbers[0]?.constructor.name)).toEqual([
      'Float64Array',
      'Float64Array'
    ])
    const [[counts] = []] = countColumns([plan], columns)
    expect(counts?.groups.get('u')).toEqual({
      rows: 3,
      trues: new Float64Array([3]),
      unknowns: new Float64Array([0]),
      sums: new Float64Array([128 + 2 ** 31])
    })
    expect(counts?.nameless).toMatchObject({
      rows: 2,
      sums: new Float64Array([127]),
      unknowns: new Float64Array([1])
    })
  })

  it('do not hold a row of which a column is bad', () => {
    const columns = createCaseColumns()
    expect(codeThrownBy(() => addCase(columns, { caseId: 'c', unit: 'u', filed: 3 }))).toBe(
      'evaluation/bad-row'
    )
    expect([columns.size, columns.chunks.length]).toEqual([0, 0])
    addCase(columns, { caseId: 'c', unit: 'v' })
    expect([...(countColumns([plan], columns)[0]?.[0]?.groups.keys() ?? [])]).toEqual(['v'])
  })

  it('refuse questions about columns and case ids that they do not keep', () => {
    const columns = createCaseColumns({ columns: [], textColumns: ['unit'], caseIds: false })
    expect(codeThrownBy(() => countColumns([plan], columns))).toBe('evaluation/bad-question')
    expect(codeThrownBy(() => findColumns(columns, search))).toBe('evaluation/bad-question')
  })

  it('are a source of counts and cases like rows', async () => {
    const columns = createCaseColumns()
    for (const row of rows) addCase(columns, row)
    const sources = [createRowSource(rows), createColumnSource(columns)]
    const [byRow, byColumn] = await Promise.all(
      sources.map(async (source) => [
        await source.count([plan]),
        await source.findCases(search),
        await source.findCases({ ...search, object: null, question: null, limit: 9 }),
        await source.findCases({ ...search, object: 'nobody' }),
        await source.close()
      ])
    )
    expect(byColumn).toEqual(byRow)
    expect(byRow?.slice(1)).toEqual([['c5', 'c7'], ['c6', 'c8'], [], undefined])
  })
})

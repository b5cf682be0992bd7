import { arbitraryCaseFacts, arbitraryRowQuestion } from '@lijie/testing/arbitraries'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addCase } from './add-case.js'
import { createCaseColumns } from './case-columns.js'
import type { CaseSearch } from './count-plan.js'
import { findColumns } from './find-columns.js'
import { findRows } from './find-rows.js'

const few = { columns: ['dueAt', 'disposedAt', 'filed'], textColumns: ['unit', 'kind'] } as const
const question = fc.option(arbitraryRowQuestion(few))
const searches = fc.record({
  pass: fc.record({ object: fc.constant('unit' as const), question }),
  object: fc.constantFrom(null, 'a', '__proto__'),
  question,
  limit: fc.constantFrom(0, 1, 5, 100)
})

it('the same cases are found in columns as in rows, each once and in order', () => {
  fc.assert(
    fc.property(
      fc.array(arbitraryCaseFacts(few), { maxLength: 60 }),
      searches,
      (rows, search: CaseSearch) => {
        const columns = createCaseColumns({}, 16)
        for (const row of rows) addCase(columns, row)
        const found = findRows(rows, search)
        expect(findColumns(columns, search)).toEqual(found)
        expect(found).toEqual([...new Set(found)].toSorted().slice(0, search.limit))
      }
    )
  )
})

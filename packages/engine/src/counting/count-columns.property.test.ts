import { arbitraryCaseFacts, arbitraryCountPlan } from '@lijie/testing/arbitraries'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countPlainly } from '../../test/counting/count-plainly.js'
import { addCase } from './add-case.js'
import { createCaseColumns } from './case-columns.js'
import type { CaseFacts } from './case-facts.js'
import { createClassScan, scanChunk } from './class-scan.js'
import { countColumns } from './count-columns.js'
import type { CountPlan, PlanCounts } from './count-plan.js'
import { createCountProgram } from './count-program.js'
import { readScan } from './read-scan.js'

const plans = fc.array(arbitraryCountPlan(), { minLength: 1, maxLength: 3 })
const rows = fc.array(arbitraryCaseFacts(), { maxLength: 30 })

it('columns are counted as judging every row plainly counts them', () => {
  fc.assert(
    fc.property(plans, rows, fc.integer({ min: 1, max: 40 }), (asked, given, chunkSize) => {
      const columns = createCaseColumns({}, chunkSize)
      for (const row of given) addCase(columns, row)
      expect(columns.size).toBe(given.length)
      expect(countColumns(asked, columns)).toEqual(asked.map((plan) => countPlainly(plan, given)))
    }),
    { numRuns: 200 }
  )
})

it('the same with many questions about few columns', () => {
  const few = {
    columns: ['dueAt', 'disposedAt', 'filed', 'reworkTimes'],
    textColumns: ['unit', 'kind']
  } as const
  const narrow = fc.array(arbitraryCountPlan(few), { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(narrow, fc.array(arbitraryCaseFacts(few), { maxLength: 60 }), (asked, given) => {
      const columns = createCaseColumns({}, 7)
      for (const row of given) addCase(columns, row)
      expect(countColumns(asked, columns)).toEqual(asked.map((plan) => countPlainly(plan, given)))
    })
  )
})

it('however small the class spaces are, the counts are the same', () => {
  fc.assert(
    fc.property(plans, rows, fc.constantFrom(9, 12, 30, 100), (asked, given, mostClasses) => {
      expect(countInSpaces(asked, given, mostClasses)).toEqual(asked.map((plan) => countPlainly(plan, given)))
    }),
    { numRuns: 200 }
  )
})

function countInSpaces(
  asked: readonly CountPlan[],
  given: readonly CaseFacts[],
  most: number
): readonly PlanCounts[] {
  const columns = createCaseColumns({}, 8)
  for (const row of given) addCase(columns, row)
  const scan = createClassScan(createCountProgram(asked, most), columns)
  for (const chunk of columns.chunks) scanChunk(scan, chunk)
  return readScan(scan)
}

import { countRows, judgeRow } from '@lijie/engine/counting'
import { caseFactsColumns, caseFactsTextColumns } from '@lijie/schema'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { arbitraryCaseFacts, arbitraryCountPlan, arbitraryRowQuestion } from './index.js'

it('random rows can be asked random questions, and every answer comes up', () => {
  const answers = new Set<number>()
  fc.assert(
    fc.property(arbitraryCaseFacts(), arbitraryRowQuestion(), (row, question) => {
      const answer = judgeRow(question, row)
      answers.add(answer)
      expect([0, 1, 2]).toContain(answer)
    }),
    { seed: 3 }
  )
  expect(answers.size).toBe(3)
})

it('complete rows have every column', () => {
  const names = ['caseId', ...Object.keys(caseFactsColumns), ...caseFactsTextColumns].toSorted()
  fc.assert(
    fc.property(arbitraryCaseFacts({ complete: true }), (row) => {
      expect(Object.keys(row).toSorted()).toEqual(names)
      expect(Object.values(row).some((value) => value === null || value === '')).toBe(false)
    })
  )
})

it('random plans can be counted, also over few columns', () => {
  const few = { columns: ['filed'], textColumns: ['kind'] } as const
  fc.assert(
    fc.property(
      arbitraryCountPlan(),
      arbitraryCountPlan(few),
      arbitraryCaseFacts(few),
      (plan, narrow, row) => {
        const counts = countRows([plan, narrow], [row])
        expect(counts.map(({ length }) => length)).toEqual([plan.passes.length, narrow.passes.length])
      }
    )
  )
})

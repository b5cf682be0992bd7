import { judgeRow, type RowQuestion } from '@lijie/engine/counting'
import { arbitraryCaseFacts, arbitraryRowQuestion } from '@lijie/testing/arbitraries'
import type { CaseFactsColumn, CaseFactsTextColumn } from '@lijie/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canBeUnknown } from './can-be-unknown.js'

const columns: CaseFactsColumn[] = ['filed', 'dueAt', 'closedAt']
const textColumns: CaseFactsTextColumn[] = ['unit']

test('a question that cannot be unknown is answered by every row', () => {
  const questions = fc.sample(arbitraryRowQuestion({ columns, textColumns }), 400)
  const rows = fc.sample(arbitraryCaseFacts({ columns, textColumns }), 150)
  const closed = questions.filter((question) => !canBeUnknown(question))
  expect(closed.length).toBeGreaterThan(20)
  for (const question of closed)
    for (const row of rows) expect([question, judgeRow(question, row)]).not.toEqual([question, 1])
})

const onTime: RowQuestion = { column: 'closedAt', operator: 'lessThanInclusive', than: { column: 'dueAt' } }
const known = (column: CaseFactsColumn): RowQuestion => ({ known: column })

test('guards are seen wherever they stand', () => {
  expect(canBeUnknown(null)).toBe(false)
  expect(canBeUnknown(onTime)).toBe(true)
  expect(canBeUnknown({ all: [known('closedAt'), onTime] })).toBe(true)
  expect(canBeUnknown({ all: [known('closedAt'), onTime, { any: [known('dueAt')] }] })).toBe(false)
  expect(canBeUnknown({ any: [{ not: known('closedAt') }, { not: known('dueAt') }, onTime] })).toBe(false)
  expect(canBeUnknown({ all: [{ definite: onTime }, onTime] })).toBe(false)
  expect(canBeUnknown({ not: { all: [] } })).toBe(false)
})

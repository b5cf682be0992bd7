import type { StandardDocument } from '@lijie/schema'
import { expect, test } from 'vitest'
import { tryCompileRulebook } from './compile-rulebook.js'

const standard = { id: 'a', version: '1.0.0', status: 'in-force', effectiveFrom: '2020-01-01' }

function problems(parts: Readonly<Record<string, unknown>>): unknown[] {
  const document = { standard, ...parts } as unknown as StandardDocument
  const result = tryCompileRulebook([document], { on: '2026-03-02' })
  return 'issues' in result ? result.issues.map(({ code, file, pointer }) => [code, file, pointer]) : []
}

function deep(): unknown {
  let condition: unknown = null
  for (let level = 0; level < 100_000; level++) condition = { not: condition }
  return condition
}

function cyclic(): unknown {
  const condition: Record<string, unknown> = {}
  condition['not'] = condition
  return condition
}

const deepAt = `/rows/0/condition${'/not'.repeat(61)}`

test.each([
  ['100,000 levels deep', deep()],
  ['in itself', cyclic()]
])('a condition %s is an issue and not thrown', (_name, condition) => {
  expect(problems({ criteria: { rows: [{ condition }] } })).toEqual([
    ['document/too-deep', 'criteria.json', deepAt]
  ])
})

test('every part that is too deep is named, with its file when it has one', () => {
  const found = problems({ calendar: cyclic(), timeLimits: cyclic(), zones: cyclic() })
  const steps = '/not'.repeat(64)
  expect(found).toEqual([
    ['document/too-deep', 'calendar.json', steps],
    ['document/too-deep', 'time-limits.json', steps],
    ['document/too-deep', undefined, `/zones${steps}`]
  ])
})

test('a million rows are too many values', () => {
  const rows = Array.from({ length: 1_000_000 }, () => ({}))
  expect(problems({ criteria: { rows } })).toEqual([['document/too-many-nodes', 'criteria.json', '/rows']])
})

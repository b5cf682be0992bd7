import { expect, test } from 'vitest'
import type { OverrideChange } from '../generated/types.js'
import { sampleStandard } from '../../test/sample-standard.js'
import { overrideChanges } from './override-changes.js'

const change: OverrideChange = {
  from: '2024-01-01',
  article: '第二条',
  summary: { zh: '示例' },
  evidence: 'inferred',
  part: 'criteria',
  key: 'component/0101/1',
  set: { timeLimit: { value: 1, unit: 'work-day' } }
}

function find(...changes: OverrideChange[]): (readonly [code: string, pointer: string])[] {
  const findings = overrideChanges(sampleStandard({ overrides: { changes } }))
  return findings.map(({ code, pointer }) => [code, pointer])
}

test('changes of different values, entries, parts or days do not meet', () => {
  expect(find(change, { ...change, from: '2025-01-01' })).toEqual([])
  expect(find(change, { ...change, key: 'component/0101/2' })).toEqual([])
  expect(find(change, { ...change, set: { closing: null } })).toEqual([])
  expect(find({ ...change, to: '2024-01-01' })).toEqual([])
})

test('two changes of one value from one day are shown at the second, and so are two removals', () => {
  expect(find(change, { ...change, set: { closing: null, timeLimit: { unknown: { zh: '无' } } } })).toEqual([
    ['layers/duplicate-change', '/changes/1/set/timeLimit']
  ])
  const removed = { ...change, set: null }
  expect(find(removed, removed)).toEqual([['layers/duplicate-change', '/changes/1/set']])
})

test('a change that ends before it begins is shown', () => {
  expect(find({ ...change, to: '2023-12-31' })).toEqual([['layers/reversed-dates', '/changes/0/to']])
})

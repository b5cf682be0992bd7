import type { CounterPredicate } from '@lijie/schema'
import { expect, test } from 'vitest'
import { sampleEvaluation } from '../../test/sample-evaluation.js'
import { sampleStandard } from '../../test/sample-standard.js'
import { columnKinds } from './column-kinds.js'

const check = (where: CounterPredicate): unknown[] => {
  const evaluation = sampleEvaluation({ numerator: 1, denominator: 1 })
  const counters = {
    late: { label: { zh: '示例' }, where, onMissing: 'exclude', evidence: 'inferred' }
  } as const
  return columnKinds(sampleStandard({ evaluation: { ...evaluation, counters } })).map(
    ({ pointer }) => pointer
  )
}

test('times are compared with times, counts and flags with numbers', () => {
  const operator = 'greaterThan'
  expect(check({ column: 'disposedAt', operator, than: { column: 'dueAt' } })).toEqual([])
  expect(check({ column: 'disposedAt', operator, than: { asOf: true } })).toEqual([])
  expect(check({ column: 'rework', operator, than: { constant: 0 } })).toEqual([])
  expect(check({ column: 'disposedAt', operator, than: { constant: 0 } })).toEqual([])
  expect(
    check({ not: { all: [{ known: 'filed' }, { column: 'rework', operator, than: { asOf: true } }] } })
  ).toEqual(['/counters/late/where/not/all/1/than'])
  expect(check({ any: [{ column: 'disposedAt', operator, than: { column: 'filed' } }] })).toEqual([
    '/counters/late/where/any/0/than'
  ])
})

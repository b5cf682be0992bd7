import { expect, test } from 'vitest'
import { sampleEvaluation, sampleIndicator } from '../../test/sample-evaluation.js'
import { sampleStandard } from '../../test/sample-standard.js'
import { counterUse, missingCounts, unusedCounters } from './counter-use.js'

const one = { numerator: 1, denominator: 1 }

test('counters are declared and used', () => {
  expect(
    counterUse(sampleStandard({ evaluation: sampleEvaluation(one, sampleIndicator('rate', one)) }))
  ).toEqual([])
  const evaluation = sampleEvaluation(one, sampleIndicator('rate', one, ['closed', 'toString']))
  const found = [counterUse, unusedCounters].flatMap((rule) => rule(sampleStandard({ evaluation })))
  expect(found.map(({ code, pointer }) => [code, pointer])).toEqual([
    ['evaluation/unknown-counter', '/schemes/monthly/indicators/0/numerator/0'],
    ['evaluation/unknown-counter', '/schemes/monthly/indicators/0/numerator/1'],
    ['evaluation/unused-counter', '/counters/done']
  ])
})

test('a counter that takes missing for true is shown', () => {
  const evaluation = sampleEvaluation(one, sampleIndicator('rate', one))
  const counters = Object.fromEntries(
    Object.entries(evaluation.counters).map(([id, counter]) => [
      id,
      { ...counter, onMissing: 'count-as-true' as const }
    ])
  )
  expect(
    missingCounts(sampleStandard({ evaluation: { ...evaluation, counters } })).map(({ pointer }) => pointer)
  ).toEqual(['/counters/done/onMissing', '/counters/all/onMissing'])
})

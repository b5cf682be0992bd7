import { expect, test } from 'vitest'
import { sampleEvaluation, sampleIndicator } from '../../test/sample-evaluation.js'
import { sampleStandard } from '../../test/sample-standard.js'
import { weightsDoNotSum } from './weights-do-not-sum.js'

const rational = (numerator: number, denominator: number): { numerator: number; denominator: number } => ({
  numerator,
  denominator
})
const thirds = [1, 2, 3].map((at) => sampleIndicator(`i-${at}`, rational(1, 3)))

test('three thirds are one, exactly', () => {
  expect(
    weightsDoNotSum(sampleStandard({ evaluation: sampleEvaluation(rational(1, 1), ...thirds) }))
  ).toEqual([])
  expect(
    weightsDoNotSum(sampleStandard({ evaluation: sampleEvaluation(rational(2, 2), ...thirds) }))
  ).toEqual([])
})

test('a sum that differs is shown in lowest terms', () => {
  const evaluation = sampleEvaluation(
    rational(1, 1),
    ...thirds.slice(1),
    sampleIndicator('other', rational(2, 60))
  )
  expect(weightsDoNotSum(sampleStandard({ evaluation }))).toMatchObject([
    {
      pointer: '/schemes/monthly/total/weightsSumTo',
      params: { scheme: 'monthly', sum: '7/10', declared: '1' }
    }
  ])
})

test('nothing adds up to zero only', () => {
  const evaluation = sampleEvaluation(rational(1, 1), sampleIndicator('none', rational(0, 7)))
  expect(weightsDoNotSum(sampleStandard({ evaluation }))).toMatchObject([{ params: { sum: '0' } }])
})

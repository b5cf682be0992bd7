import { describe, expect, test } from 'vitest'
import { sampleCriteria, sampleRow, sampleStandard } from '../../test/sample-standard.js'
import { rowOrder } from './row-order.js'

const problems = (...ids: string[]): string[] =>
  rowOrder(sampleStandard({ criteria: sampleCriteria(...ids.map((id) => sampleRow(id))) })).map(
    ({ code, params }) => `${code} ${params['row']}`
  )

describe('row order', () => {
  test('rising numbers of neighbouring rows are in order', () => {
    expect(problems('component/0102/1', 'component/0102/2', 'component/0101/1', 'event/0101/1')).toEqual([])
  })

  test('a lower number after a higher one is out of order', () => {
    expect(problems('event/0101/1', 'event/0101/3', 'event/0101/2')).toEqual([
      'criteria/number-gap event/0101/3',
      'criteria/row-out-of-order event/0101/2'
    ])
  })

  test('a row that stands apart from its sub-category is out of order', () => {
    expect(problems('event/0101/1', 'event/0102/1', 'event/0101/2')).toEqual([
      'criteria/row-out-of-order event/0101/2'
    ])
  })

  test('numbers begin with 1', () => {
    expect(problems('event/0101/2')).toEqual(['criteria/number-gap event/0101/2'])
  })
})

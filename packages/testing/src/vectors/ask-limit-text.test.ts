import type { VectorTest } from '@lijie/schema'
import { expect, it } from 'vitest'
import { answers, contextOf, readSmallCity, vectorsOf } from '../../test/small-city.js'
import { runVectors } from './run-vectors.js'

const context = contextOf(readSmallCity())

function refuses(limitText: string, code: string): VectorTest {
  return { description: limitText, when: { limitText }, refused: [code] }
}

function reads(limitText: string, reading: unknown): VectorTest {
  return answers(limitText, { limitText }, reading)
}

it('reads written time limits with the units of the standard', () => {
  const before = [{ text: '前', chosen: 'before', alternatives: ['after'] }]
  const workHours = { value: 2, unit: 'work-hour', printed: '工作时', direction: 'before', guesses: before }
  const holding = [
    reads('种植季节2工作日', { value: 2, unit: 'work-day', printed: '工作日', qualifier: '种植季节' }),
    reads('2工作时前', workHours),
    refuses('4小时', 'limit-text/undeclared-unit'),
    refuses('及时', 'limit-text/qualitative-limit')
  ]
  expect(runVectors(vectorsOf(...holding), context).failures).toEqual([])
  expect(runVectors(vectorsOf(reads('4工作时', { value: 5 })), context).failures).toMatchObject([
    { actual: { gives: { value: 4, unit: 'work-hour' } } }
  ])
})

import { expect, test } from 'vitest'
import { findNearestWord } from './nearest-word.js'

const words = ['timeLimit', 'condition', 'closing', 'id', 'zh']

test.each([
  ['timelimit', 'timeLimit'],
  ['timeLimits', 'timeLimit'],
  ['conditoin', 'condition'],
  ['Id', 'id'],
  ['ids', 'id'],
  ['penalty', undefined],
  ['en', undefined],
  ['', undefined],
  ['x'.repeat(10_000), undefined]
])('"%s" is taken for %s', (word, nearest) => {
  expect(findNearestWord(word, words)).toBe(nearest)
})

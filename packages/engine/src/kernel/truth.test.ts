import { expect, test } from 'vitest'
import { FALSE, nameTruth, negate, TRUE, truthOf, UNKNOWN, type Truth } from './truth.js'

const all: readonly Truth[] = [FALSE, UNKNOWN, TRUE]

test('not swaps true and false and leaves unknown', () => {
  expect(all.map((truth) => negate(truth))).toEqual([TRUE, UNKNOWN, FALSE])
})

test('truth values are ordered false < unknown < true, so that all is the least and any the greatest', () => {
  expect(FALSE < UNKNOWN && UNKNOWN < TRUE).toBe(true)
})

test('truth values have names', () => {
  expect(all.map((truth) => nameTruth(truth))).toEqual(['false', 'unknown', 'true'])
  expect([truthOf(true), truthOf(false)]).toEqual([TRUE, FALSE])
})

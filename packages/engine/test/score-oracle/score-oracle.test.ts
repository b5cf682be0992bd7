import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fitsScheme, scoreByScheme, scoreExactly, scoreWithFloats, type ScoreCase } from './index.js'

const cases = readFileSync(new URL('golden-scores.ndjson', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as ScoreCase)

test('300 random scores and 300 on half places and grade lines are as the oracle wrote them', () => {
  expect(cases).toHaveLength(600)
  expect(cases.map(scoreExactly)).toEqual(cases.map(({ a }) => a))
})

test('a whole scheme over given counts answers the same', () => {
  const fitting = cases.filter(fitsScheme)
  expect(fitting.length).toBeGreaterThan(500)
  expect(fitting.map(scoreByScheme)).toEqual(fitting.map(({ a }) => a))
})

test('an answer that is changed in its last place is found', () => {
  const [first] = cases
  if (first === undefined) throw new Error('no cases')
  const total = String(first.a.at(-2))
  expect(scoreExactly(first)).not.toEqual([...first.a.slice(0, -2), `${total.slice(0, -1)}x`, first.a.at(-1)])
})

test('floating point gets some of those on half places and grade lines wrong', () => {
  const wrong = cases
    .slice(300)
    .filter((one) => JSON.stringify(scoreWithFloats(one)) !== JSON.stringify(one.a))
  expect(wrong.length).toBeGreaterThan(0)
})

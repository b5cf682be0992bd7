import { expect, test } from 'vitest'
import { lintTown } from '../../test/town-evaluation.js'
import { pointsBands } from './points-bands.js'
import { schemeDepth } from './scheme-depth.js'

/** So many schemes, each taking the total of the one before; the first takes the one that is named. */
function nest(levels: number, first = 'none'): Readonly<Record<string, unknown>> {
  const label = { zh: '示例' }
  const schemes = Array.from({ length: levels }, (_, at) => {
    const taken = at === 0 ? first : `s${at}`
    const indicators = [{ id: 'a', label, measure: 'scheme', scheme: taken, take: 'exact' }]
    return [
      `/schemes/s${at + 1}`,
      { label, object: 'unit', indicators, total: { rounding: { decimals: 0 } } }
    ]
  })
  return Object.fromEntries(schemes)
}

test('totals go into each other over 32 levels at most; it is told of the first scheme above them', () => {
  expect(lintTown(schemeDepth)).toEqual([])
  expect(lintTown(schemeDepth, nest(32))).toEqual([])
  const turned = Object.fromEntries(Object.entries(nest(40)).toReversed())
  for (const changes of [nest(40), turned])
    expect(lintTown(schemeDepth, changes)).toEqual(['schemes-too-deep /schemes/s33'])
})

test('a circle has no depth, and long chains leave the range of totals open', () => {
  expect(lintTown(schemeDepth, nest(20, 's20'))).toEqual([])
  expect(lintTown(schemeDepth, nest(20_000))).toEqual(['schemes-too-deep /schemes/s33'])
  expect(lintTown(pointsBands, {})).toEqual([])
})

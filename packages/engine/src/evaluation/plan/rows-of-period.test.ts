import type { CompleteScheme, Indicator } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { boardOf, caseOf, evaluate, refusedOf, warningsOf } from '../../../test/evaluation/sample-part.js'
import {
  counterOf,
  flagged,
  fraction,
  halfUp,
  measureOf,
  partOf,
  schemeOf
} from '../../../test/evaluation/sample-scheme.js'
import { isReason } from '../../kernel/index.js'
import { parsePeriod, utcZone, type Period } from '../../periods/index.js'

const february = parsePeriod('2026-02', utcZone)
const period: Period | null = isReason(february) ? null : february
const inside = Date.UTC(2026, 1, 10)
const before = Date.UTC(2020, 1, 10)
const counters = {
  closed: counterOf(flagged('filed'), { basis: 'closed' }),
  due: counterOf(flagged('filed'), { basis: 'due' }),
  acted: counterOf(flagged('filed'), { basis: 'acted', actedAt: 'checkedAt' })
}
const count = (...counted: string[]): Indicator =>
  measureOf({ id: 'n', measure: 'count', count: counted, points: { rule: 'value' } })
const rows = [
  caseOf({ filed: 1, closedAt: inside, dueAt: before, checkedAt: before, lastUnit: 1 }),
  caseOf({ filed: 1, closedAt: before, dueAt: inside, checkedAt: before, lastUnit: 1 }),
  caseOf({ filed: 1, closedAt: before, dueAt: before, checkedAt: before, lastUnit: null }),
  caseOf({ unit: 'B', filed: 1, closedAt: before, dueAt: before, checkedAt: inside, lastUnit: 1 })
]
const shown = (
  indicators: readonly Indicator[],
  changes: Partial<CompleteScheme> = {},
  inner?: CompleteScheme
): unknown => {
  const schemes = inner === undefined ? {} : { inner }
  const part = partOf(schemeOf(indicators, changes), { counters, schemes })
  const decision = evaluate(part, rows, { period })
  if ('refused' in decision) return refusedOf(decision)
  const { rows: all, objects } = boardOf(decision)
  return [all, ...objects.map(({ object, rows: own, total }) => [object, own, total])]
}

describe('the rows of a period', () => {
  it('are those of the counters where the scheme has no basis, never those of all times', () => {
    expect(shown([count('closed')])).toEqual([1, ['A', 1, '1.00']])
    expect(shown([count('closed', 'due')])).toEqual([2, ['A', 2, '2.00']])
    expect(shown([count('closed', 'acted')])).toEqual([2, ['A', 1, '1.00'], ['B', 1, '1.00']])
  })

  it('are those of the basis of the scheme, whatever its counters have', () => {
    expect(shown([count('closed', 'acted')], { basis: 'due' })).toEqual([
      1,
      ['A', 1, '1.00'],
      ['B', 0, '1.00']
    ])
  })

  it('are those of the schemes that are taken, where there is no counter', () => {
    const taken: Indicator = measureOf({
      id: 'taken',
      measure: 'scheme',
      scheme: 'inner',
      take: 'exact',
      valueRounding: halfUp(2),
      points: { rule: 'value' },
      weight: fraction(1)
    })
    expect(shown([taken], {}, schemeOf([count('due')]))).toEqual([1, ['A', 1, '1.00']])
    expect(shown([taken], {}, schemeOf([count('due')], { basis: 'closed' }))).toEqual([1, ['A', 1, '1.00']])
  })

  it('tell which parts of a longer period are empty', () => {
    const months: Indicator = measureOf({
      id: 'months',
      measure: 'scheme',
      scheme: 'inner',
      periods: { each: 'month', aggregate: 'mean', onMissing: 'exclude' },
      take: 'exact',
      valueRounding: halfUp(2),
      points: { rule: 'value' }
    })
    const quarter = parsePeriod('2026-Q1', utcZone)
    if (isReason(quarter)) throw new Error(quarter.code)
    const part = partOf(schemeOf([months]), { counters, schemes: { inner: schemeOf([count('closed')]) } })
    const decision = evaluate(part, rows, { period: quarter })
    expect(boardOf(decision).objects.map(({ object, total }) => [object, total])).toEqual([['A', '1.00']])
    expect(warningsOf(decision)).toContain('evaluation/period-left-out')
  })

  it('are the only ones that must be charged to somebody', () => {
    expect(shown([count('closed')], { attribution: { to: 'last-unit' } })).toEqual([1, ['A', 1, '1.00']])
  })
})

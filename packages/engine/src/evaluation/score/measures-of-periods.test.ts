import type { ChangeIndicator, Indicator } from '@lijie/schema'
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
import type { CaseFacts } from '../../counting/index.js'
import { isReason } from '../../kernel/index.js'
import { parsePeriod, utcZone, type Period } from '../../periods/index.js'

const period = (text: string): Period => {
  const read = parsePeriod(text, utcZone)
  if (isReason(read)) throw new Error(read.code)
  return read
}
const counters = {
  every: counterOf(null),
  filed: counterOf(flagged('filed')),
  rework: counterOf(flagged('rework'))
}
const rows = (count: number, known: Partial<CaseFacts> = {}): CaseFacts[] =>
  Array.from({ length: count }, () => caseOf({ filed: 1, rework: 0, ...known }))

const change = (
  base: 'previous' | 'current',
  against: 'previous-period' | 'same-period-last-year'
): Indicator =>
  measureOf<Partial<ChangeIndicator> & Pick<Indicator, 'id'>>({
    id: 'c',
    measure: 'change',
    count: ['filed'],
    against,
    base,
    onZero: 'refuse',
    rateRounding: halfUp(2),
    points: { rule: 'value' }
  })

const at = (date: string, count: number): CaseFacts[] =>
  rows(count, { reportedAt: Date.parse(`${date}T00:00:00Z`) })

const decide = (indicator: Indicator, given: readonly CaseFacts[], label = '2026-03'): unknown => {
  const decision = evaluate(partOf(schemeOf([indicator], { basis: 'reported' }), { counters }), given, {
    asOf: null,
    period: period(label)
  })
  return 'refused' in decision ? refusedOf(decision) : decision.value.objects[0]?.indicators[0]?.value
}

describe('change', () => {
  it('divides the difference by the declared base, over the declared period', () => {
    const given = [
      ...at('2026-03-31', 6),
      ...at('2026-02-01', 4),
      ...at('2025-03-15', 8),
      ...at('2026-04-01', 9)
    ]
    expect(decide(change('previous', 'previous-period'), given)).toBe('50.00')
    expect(decide(change('current', 'previous-period'), given)).toBe('33.33')
    expect(decide(change('previous', 'same-period-last-year'), given)).toBe('-25.00')
  })

  it('refuses a base of zero, and a period without a counterpart', () => {
    expect(decide(change('previous', 'previous-period'), at('2026-03-01', 1))).toEqual([
      'evaluation/zero-denominator'
    ])
    expect(decide(change('previous', 'same-period-last-year'), at('2026-03-01', 1), '2020-W53')).toEqual([
      'evaluation/no-such-period'
    ])
  })
})

const take = (periods?: object): Indicator =>
  measureOf({
    id: 'year',
    measure: 'scheme',
    scheme: 'inner',
    take: 'rounded',
    valueRounding: halfUp(2),
    points: { rule: 'value' },
    ...(periods && { periods })
  } as Indicator)

const valuesOf = (decision: ReturnType<typeof evaluate>): unknown =>
  boardOf(decision).objects.map(({ object, total }) => [object, total])

describe('scheme', () => {
  const inner = schemeOf(
    [measureOf({ id: 'n', measure: 'count', count: ['filed'], points: { rule: 'value' } })],
    {
      basis: 'reported'
    }
  )
  const quarter = (periods: object): ReturnType<typeof evaluate> =>
    evaluate(
      partOf(schemeOf([take(periods)]), { counters, schemes: { inner } }),
      [
        ...rows(3, { reportedAt: Date.parse('2026-01-10') }),
        ...rows(6, { reportedAt: Date.parse('2026-02-10') }),
        ...rows(1, { unit: 'B', reportedAt: Date.parse('2026-02-10') })
      ],
      { asOf: null, period: period('2026-Q1') }
    )

  it('refuses when nothing was counted in one of the periods', () => {
    expect(refusedOf(quarter({ each: 'month', aggregate: 'mean', onMissing: 'refuse' }))).toEqual([
      'evaluation/missing-period',
      'evaluation/missing-period'
    ])
  })

  it('leaves such a period out where it is declared, and says so', () => {
    const mean = quarter({ each: 'month', aggregate: 'mean', onMissing: 'exclude' })
    expect(valuesOf(mean)).toEqual([
      ['A', '4.50'],
      ['B', '0.50']
    ])
    expect(warningsOf(mean)).toEqual(['evaluation/period-left-out', 'evaluation/period-left-out'])
    const weights = [fraction(1, 4), fraction(1, 4), fraction(1, 2)]
    expect(
      valuesOf(quarter({ each: 'month', aggregate: 'weighted', weights, onMissing: 'exclude' }))
    ).toEqual([
      ['A', '4.50'],
      ['B', '0.50']
    ])
    expect(valuesOf(quarter({ each: 'month', aggregate: 'sum', onMissing: 'exclude' }))).toEqual([
      ['A', '9.00'],
      ['B', '1.00']
    ])
  })

  it('takes the total of the same period', () => {
    const decision = evaluate(
      partOf(schemeOf([take()]), { counters, schemes: { inner } }),
      rows(3, { reportedAt: Date.parse('2026-01-10') }),
      { asOf: null, period: period('2026-Q1') }
    )
    expect(valuesOf(decision)).toEqual([['A', '3.00']])
  })

  it('refuses parts that do not fill the period, and a period that is not given', () => {
    expect(refusedOf(quarter({ each: 'week', aggregate: 'mean', onMissing: 'refuse' }))).toEqual([
      'evaluation/periods-do-not-tile'
    ])
    const part = partOf(schemeOf([take({ each: 'month', aggregate: 'mean', onMissing: 'refuse' })]), {
      counters,
      schemes: { inner }
    })
    expect(refusedOf(evaluate(part, []))).toEqual(['evaluation/period-needed'])
  })
})

import type { CompleteScheme } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { caseOf, evaluate, indicatorOf, refusedOf } from '../../../test/evaluation/sample-part.js'
import { counterOf, flagged, partOf, schemeOf } from '../../../test/evaluation/sample-scheme.js'
import { isReason } from '../../kernel/index.js'
import { parsePeriod, utcZone, type Period } from '../../periods/index.js'

const february = parsePeriod('2026-02', utcZone)
const period: Period | null = isReason(february) ? null : february
const inside = Date.UTC(2026, 1, 10)
const years = { before: Date.UTC(2020, 1, 10), after: Date.UTC(2026, 2, 1) }
const counters = {
  filed: counterOf(flagged('filed')),
  every: counterOf(null),
  closed: counterOf(null, { basis: 'closed' })
}
const ofLastUnit = (changes: Partial<CompleteScheme> = {}): ReturnType<typeof partOf> =>
  partOf(
    schemeOf([indicatorOf({ id: 'r', numerator: ['filed'], denominator: ['every'] })], {
      basis: 'reported',
      attribution: { to: 'last-unit' },
      ...changes
    }),
    { counters }
  )
const known = caseOf({ reportedAt: inside, closedAt: inside, filed: 1, lastUnit: 1 })
const codes = (other: Parameters<typeof caseOf>[0], part = ofLastUnit()): readonly string[] =>
  refusedOf(evaluate(part, [known, caseOf(other)], { period }))

describe('rows of which it is unknown whom they are charged to', () => {
  it('refuse a period in which they lie, or may lie', () => {
    expect(codes({ reportedAt: inside })).toEqual(['evaluation/undecided-rows'])
    expect(codes({})).toEqual(['evaluation/undecided-rows'])
  })

  it('stand against no other period', () => {
    expect(codes({ reportedAt: years.before })).toEqual([])
    expect(codes({ reportedAt: years.after })).toEqual([])
  })

  it('stand against counters with an instant of their own', () => {
    const ofClosed = indicatorOf({ id: 'r', numerator: ['filed'], denominator: ['closed'] })
    expect(
      codes({ reportedAt: years.before, closedAt: inside }, ofLastUnit({ indicators: [ofClosed] }))
    ).toEqual(['evaluation/undecided-rows'])
    expect(
      codes({ reportedAt: years.before, closedAt: years.after }, ofLastUnit({ indicators: [ofClosed] }))
    ).toEqual([])
  })

  it('stand against a scheme without periods whenever they were reported', () => {
    const part = ofLastUnit()
    const { basis: _basis, ...scheme } = part.schemes['monthly'] as CompleteScheme
    const counted = { filed: counters.filed, every: counters.every }
    const without = { ...part, counters: counted, schemes: { monthly: scheme } }
    const decision = evaluate(without, [known, caseOf({ reportedAt: years.before })])
    expect(refusedOf(decision)).toEqual(['evaluation/undecided-rows'])
  })
})

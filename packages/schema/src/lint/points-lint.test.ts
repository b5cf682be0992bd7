import { describe, expect, it } from 'vitest'
import { fraction as r, lintTown } from '../../test/town-evaluation.js'
import { occurrenceItems } from './occurrence-items.js'
import { periodBases } from './period-bases.js'
import { pointsBands } from './points-bands.js'
import { pointsDirection } from './points-direction.js'
import { pointsFit } from './points-fit.js'
import { schemePeriods } from './scheme-periods.js'
import { scoreBounds } from './score-bounds.js'
import { sharedResponsibility } from './shared-responsibility.js'
import { zeroDenominators } from './zero-denominators.js'

const at = (indicator: number): string => `/schemes/monthly/indicators/${indicator}`
const rate = '/schemes/shared/indicators/0'

const grade = (from: number | null, to: number | null, id: string): object => ({
  id,
  label: { zh: '示例' },
  from: from === null ? null : r(from),
  to: to === null ? null : r(to)
})
const graded = (...bands: object[]): readonly string[] =>
  lintTown(pointsBands, { '/schemes/shared/grades': { bands } })

const bands = (from: number): object => [{ from: r(from), to: null, points: r(1) }]

describe('points of schemes', () => {
  it('nothing is found where all is well', () => {
    const rules = [occurrenceItems, periodBases, pointsBands, pointsDirection, pointsFit, schemePeriods]
    const others = [scoreBounds, sharedResponsibility, zeroDenominators]
    expect([...rules, ...others].flatMap((rule) => lintTown(rule))).toEqual([])
  })

  it('a rate speaks for or against the object, and so do its points', () => {
    expect(lintTown(pointsDirection, { [`${rate}/complement`]: true })).toEqual([
      `good-rate-complemented ${rate}/complement`
    ])
    expect(lintTown(pointsDirection, { [`${rate}/numerator`]: ['reworked'] })).toEqual([
      `bad-rate-rewarded ${rate}`
    ])
    expect(lintTown(pointsDirection, { [`${rate}/numerator`]: ['reported', 'filed'] })).toEqual([])
    expect(lintTown(pointsDirection, { [`${rate}/points`]: { rule: 'value' } })).toEqual([])
    expect(lintTown(pointsDirection, { '/counters/overdue-open/better': 'more' })).toEqual([
      `points-against-direction ${at(2)}/points/bands/1/points`,
      `points-against-direction ${at(2)}/points/bands/2/points`,
      `occurrences-against-direction ${at(7)}/occurrences/items/0`
    ])
  })

  it('bands cover what can occur, whatever stands in the way of a formula', () => {
    expect(lintTown(pointsBands, { [`${at(2)}/points/bands`]: bands(1) })).toEqual([
      `uncovered-values ${at(2)}/points/bands/0/from`
    ])
    const rule = { rule: 'bands', bands: bands(0) }
    expect(lintTown(pointsBands, { [`${at(8)}/points`]: rule })).toEqual([])
    expect(lintTown(pointsBands, { '/figures/inspections/most': r(19) })).toEqual([
      `unreachable-band ${at(6)}/points/classes/large/1`
    ])
  })

  it('grades cover the totals that can occur', () => {
    expect(graded(grade(90, null, 'A'), grade(0, 90, 'B'))).toEqual([])
    expect(graded(grade(90, 100, 'A'), grade(0, 90, 'B'))).toEqual([
      'uncovered-totals /schemes/shared/grades/bands/0/to'
    ])
    expect(graded(grade(101, null, 'A'), grade(0, 101, 'B'))).toEqual([
      'unreachable-grade /schemes/shared/grades/bands/0'
    ])
  })

  it('divisors that can be zero have a rule', () => {
    expect(lintTown(zeroDenominators, { [`${rate}/onZero`]: 'refuse' })).toEqual([
      `zero-refused ${rate}/onZero`
    ])
    // Whoever is shown has reported cases, unless some are taken out.
    expect(lintTown(zeroDenominators, { [`${at(1)}/onZero`]: 'refuse' })).toEqual([])
    expect(
      lintTown(zeroDenominators, { [`${at(8)}/formula`]: 'closed / 4', [`${at(8)}/onZero`]: 'refuse' })
    ).toEqual([])
    const dividing = { operator: '/', left: { number: r(1) }, right: { negate: { name: 'value' } } }
    const formula = { round: { call: 'abs', of: [dividing] }, rounding: { decimals: 0, mode: 'up' } }
    const place = '/schemes/posts/indicators/0/points/formula'
    expect(lintTown(zeroDenominators, { [place]: formula })).toEqual([`division-without-rule ${place}`])
  })

  it('a weight of nothing is kept for what is only compared', () => {
    const compared = { '/schemes/monthly/relative/1/of': 'trend' }
    expect(lintTown(pointsFit, { [`${at(5)}/weight`]: r(0) })).toEqual([`not-positive ${at(5)}/weight`])
    expect(lintTown(pointsFit, { ...compared, [`${at(5)}/weight`]: r(0) })).toEqual([])
    expect(lintTown(pointsFit, { ...compared, [`${at(5)}/weight`]: r(-1) })).toEqual([
      `not-positive ${at(5)}/weight`
    ])
    expect(lintTown(pointsFit, { [`${at(1)}/maxPoints`]: r(0) })).toEqual([`not-positive ${at(1)}/maxPoints`])
    expect(lintTown(pointsFit, { [`${at(7)}/maxPoints`]: r(0) })).toEqual([])
  })

  it('points may be given as such, tiers are counted', () => {
    expect(lintTown(occurrenceItems, { '/figures/exposure/kind': 'number' })).toEqual([])
    expect(
      lintTown(occurrenceItems, {
        '/figures/exposure/kind': 'number',
        [`${at(7)}/occurrences/items/1/tiers`]: [{ from: 2, each: r(1) }]
      })
    ).toEqual([`occurrences-of-number ${at(7)}/occurrences/items/1/figure`])
  })

  it('a counter may name its action for schemes that count by actions', () => {
    expect(lintTown(periodBases, { '/counters/filed/actedAt': 'filedAt' })).toEqual([])
    expect(
      lintTown(periodBases, { '/counters/filed/actedAt': 'filedAt', '/counters/filed/basis': 'due' })
    ).toEqual(['setting-without-effect /counters/filed/actedAt'])
  })
})

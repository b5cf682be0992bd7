import { describe, expect, it } from 'vitest'
import { scoreTally, type CaseFacts } from '../../src/evaluation/index.js'
import { isRefusal } from '../../src/kernel/index.js'
import published from './published-rates.json' with { type: 'json' }
import { caseOf, compileSample, indicatorOf, samplePart, tallyOf } from './sample-part.js'

/** So many rows that the counters come to the printed counts. */
function* rowsOf(numerator: number, denominator: number): Generator<CaseFacts> {
  for (let i = 0; i < Math.max(numerator, denominator); i += 1) {
    yield caseOf({ rework: i < numerator ? 1 : 0, filed: i < denominator ? 1 : 0 })
  }
}

describe('published bulletins', () => {
  const scheme = compileSample(
    samplePart([indicatorOf({ id: 'rate', numerator: ['reworked'], denominator: ['filed'] })])
  )

  it.each(published.ratios)('$issuer, $period: $name ($id)', ({ numerator, denominator, printed }) => {
    const decision = scoreTally(tallyOf(scheme, rowsOf(numerator.count, denominator.count)))
    const rate = isRefusal(decision) ? null : decision.value.groups[0]?.indicators[0]
    expect(rate).toMatchObject({ numerator: numerator.count, denominator: denominator.count, rate: printed })
  })

  it('holds all the figures that were copied', () => {
    expect(published.ratios).toHaveLength(44)
  })
})

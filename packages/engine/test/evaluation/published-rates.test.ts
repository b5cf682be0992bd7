import { describe, expect, it } from 'vitest'
import type { CaseFacts } from '../../src/counting/index.js'
import published from './published-rates.json' with { type: 'json' }
import { boardOf, caseOf, evaluate, indicatorOf, samplePart } from './sample-part.js'

/** So many rows that the counters come to the printed counts. */
function* rowsOf(numerator: number, denominator: number): Generator<CaseFacts> {
  for (let i = 0; i < Math.max(numerator, denominator); i += 1) {
    yield caseOf({ rework: i < numerator ? 1 : 0, filed: i < denominator ? 1 : 0 })
  }
}

describe('published bulletins', () => {
  const part = samplePart([indicatorOf({ id: 'rate', numerator: ['reworked'], denominator: ['filed'] })])

  it.each(published.ratios)('$issuer, $period: $name ($id)', ({ numerator, denominator, printed }) => {
    const board = boardOf(evaluate(part, rowsOf(numerator.count, denominator.count)))
    expect(board.objects[0]?.indicators[0]).toMatchObject({
      numerator: `${numerator.count}`,
      denominator: `${denominator.count}`,
      value: printed
    })
  })

  it('holds all the figures that were copied', () => {
    expect(published.ratios).toHaveLength(44)
  })
})

import type { OnMissing, RowCounter } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import type { CaseFacts } from '../../counting/index.js'
import {
  boardOf,
  caseOf,
  evaluate,
  indicatorOf,
  refusedOf,
  warningsOf
} from '../../../test/evaluation/sample-part.js'
import { counterOf, flagged, fraction, partOf, schemeOf } from '../../../test/evaluation/sample-scheme.js'

const filedWith = (onMissing: OnMissing): RowCounter => counterOf(flagged('filed'), { onMissing })
const excludeHeld = {
  label: { zh: '挂账' },
  where: { column: 'onHold', operator: 'equal', than: { constant: 1 } }
} as const
const held = (above: RowCounter, below: RowCounter): ReturnType<typeof partOf> =>
  partOf(
    schemeOf([
      indicatorOf({ id: 'r', numerator: ['above'], denominator: ['below'], exclude: [excludeHeld] })
    ]),
    { counters: { above, below } }
  )
const rows: readonly CaseFacts[] = [
  caseOf({ filed: 1, onHold: 0 }),
  caseOf({ filed: 0, onHold: 0 }),
  caseOf({ filed: 1, onHold: 1 })
]
const unclear = caseOf({ filed: 1 })
const shownOf = (decision: ReturnType<typeof evaluate>): string => {
  const [one] = boardOf(decision).objects[0]?.indicators ?? []
  return `${one?.numerator}/${one?.denominator}`
}

describe('a row of which it is unknown whether the indicator excludes it', () => {
  it('leaves the whole ratio when one of its counters excludes what is unknown, and that is told', () => {
    const decision = evaluate(held(filedWith('exclude'), counterOf(null, { onMissing: 'count-as-true' })), [
      ...rows,
      unclear
    ])
    expect(shownOf(decision)).toBe('1/2')
    expect(warningsOf(decision)).toEqual(['evaluation/rows-left-out'])
  })

  it('is refused when its counters refuse', () => {
    const decision = evaluate(held(filedWith('refuse'), counterOf(null)), [...rows, unclear])
    expect(new Set(refusedOf(decision))).toEqual(new Set(['evaluation/unknown-rows']))
  })

  it('is not told of when every row is clear', () => {
    const decision = evaluate(held(filedWith('exclude'), counterOf(null)), rows)
    expect(shownOf(decision)).toBe('1/2')
    expect(warningsOf(decision)).toEqual([])
  })
})

describe('a row with a level that a counter leaves out', () => {
  const rated = counterOf(null, {
    onMissing: 'exclude',
    lookup: {
      column: 'satisfactionLevel',
      values: [{ level: 1, value: fraction(1) }],
      onUnlisted: 'exclude'
    }
  })

  it('leaves the denominator too, so that nobody loses by it', () => {
    const part = partOf(schemeOf([indicatorOf({ id: 'r', numerator: ['rated'], denominator: ['every'] })]), {
      counters: { rated, every: counterOf(null) }
    })
    const levels = [1, 1, 7, null].map((satisfactionLevel) => caseOf({ satisfactionLevel }))
    const decision = evaluate(part, levels)
    expect(shownOf(decision)).toBe('2/2')
    expect(warningsOf(decision)).toEqual(['evaluation/rows-left-out', 'evaluation/levels-left-out'])
  })
})

import type { ClockRule } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { citeRule, compileUnits } from '../../test/time-limit-fixtures.js'
import { createReason } from '../kernel/index.js'
import type { CompiledTimeLimits } from './compile-time-limits.js'
import { orderClocks } from './order-clocks.js'

const units = compileUnits()

/** Time limits with these clocks, each with the clocks that make it stand still. */
function withClocks(pausedBy: Readonly<Record<string, readonly string[]>>): CompiledTimeLimits {
  const clocks = Object.entries(pausedBy).map(([id, others]) => {
    const rule: ClockRule = {
      label: { zh: id },
      limit: 'criterion',
      startsOn: { zh: '起' },
      stopsOn: { zh: '止' },
      ...(others.length === 0 ? {} : { pausedBy: [...others] }),
      evidence: 'inferred'
    }
    return [id, { rule, citation: citeRule(id) }] as const
  })
  return { ...units, clocks: new Map(clocks) }
}

describe('the order of clocks', () => {
  const stages = withClocks({
    disposal: ['confirmation', 'review'],
    review: ['confirmation'],
    confirmation: [],
    apart: []
  })

  it('has each after those that make it stand still, and each once', () => {
    expect(orderClocks(stages)).toEqual(['confirmation', 'review', 'disposal', 'apart'])
  })

  it('has only those that are needed for what is wanted', () => {
    expect(orderClocks(stages, ['review'])).toEqual(['confirmation', 'review'])
    expect(orderClocks(stages, ['apart', 'review'])).toEqual(['apart', 'confirmation', 'review'])
    expect(orderClocks(stages, [])).toEqual([])
  })

  it('is refused where clocks make one another stand still, and tells the circle alone', () => {
    const circle = withClocks({ outer: ['a'], a: ['b'], b: ['c'], c: ['a'] })
    expect(orderClocks(circle, ['outer'])).toMatchObject({
      code: 'clock/cyclic-pause',
      params: { clocks: 'a → b → c → a' }
    })
    expect(orderClocks(withClocks({ a: ['a'] }))).toMatchObject({ params: { clocks: 'a → a' } })
  })

  it('is refused for a clock that is not declared, with those that are', () => {
    expect(orderClocks(withClocks({ a: ['gone'], b: [] }))).toMatchObject({
      code: 'clock/unknown-clock',
      params: { clock: 'gone', known: 'a, b' }
    })
    const unresolved = createReason('time-limits/unresolved-part', {
      part: 'time-limits',
      slot: 's',
      article: '1',
      standard: 'test'
    })
    expect(orderClocks({ ...stages, unresolved }, ['gone'])).toEqual(unresolved)
  })
})

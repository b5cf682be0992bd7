import { describe, expect, it } from 'vitest'
import { keyEffects } from './runner-effect.js'

describe('the keys of effects', () => {
  it('sort as the effects do, and leave out what stays inside', () => {
    const sends = Array.from(
      { length: 29 },
      (_, i) => ({ type: 'send', message: `m${i}`, to: 'unit' }) as const
    )
    const keyed = keyEffects(7, 'c1', [{ type: 'open-case', case: 'c2' }, ...sends])
    expect(keyed.map(({ effect }) => effect)).toEqual(sends)
    expect(keyed.map(({ key }) => key).toSorted()).toEqual(keyed.map(({ key }) => key))
    expect(keyed[0]?.key).toBe('7-01')
  })
})

import { describe, expect, it } from 'vitest'
import { createRandom } from './create-random.js'

describe('a seeded generator', () => {
  it('gives the same numbers for the same seed and stream on every machine', () => {
    const random = createRandom(7)
    expect([random.next(), random.next(), random.next()]).toMatchInlineSnapshot(`
      [
        1567175990,
        4001537055,
        3712519385,
      ]
    `)
    expect(createRandom(7, 3).next()).not.toBe(createRandom(7, 4).next())
    expect(createRandom(8).next()).not.toBe(createRandom(7).next())
  })

  it('stays inside its range and reaches each number about as often', () => {
    const random = createRandom(1)
    const seen = Array.from({ length: 6 }, () => 0)
    for (let count = 0; count < 60_000; count += 1) {
      const value = random.below(6)
      seen[value] = (seen[value] ?? 0) + 1
    }
    expect(seen.every((count) => Math.abs(count - 10_000) < 400)).toBe(true)
  })

  it('picks by weight, never what has none', () => {
    const random = createRandom(2)
    const items = [
      { item: 'often', weight: 9 },
      { item: 'never', weight: 0 },
      { item: 'seldom', weight: 1 }
    ]
    const picked = Array.from({ length: 10_000 }, () => random.pick(items))
    const count = (name: string): number => picked.filter((one) => one === name).length
    expect(count('never')).toBe(0)
    expect(Math.abs(count('seldom') - 1000)).toBeLessThan(150)
    expect(random.pick([{ item: 'never', weight: 0 }])).toBeUndefined()
  })
})

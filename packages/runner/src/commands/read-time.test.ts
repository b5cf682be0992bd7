import { expect, it } from 'vitest'
import { readTime } from './read-time.js'

const head = { at: 2000 } as Parameters<typeof readTime>[1]

it('takes the time of the last event where the clock is a little behind it, and refuses more', () => {
  expect(readTime({ clock: () => 2500, skewMs: 100 }, head)).toBe(2500)
  expect(readTime({ clock: () => 1900, skewMs: 100 }, head)).toBe(2000)
  expect(readTime({ clock: () => 1899, skewMs: 100 }, head)).toMatchObject({
    code: 'runner/clock-goes-back'
  })
  expect(readTime({ clock: () => 1, skewMs: 0 }, null)).toBe(1)
})

it('takes nothing from a clock that gives no instant', () => {
  for (const now of [Number.NaN, 0.5, Infinity])
    expect(() => readTime({ clock: () => now, skewMs: 0 }, null)).toThrow(
      expect.objectContaining({ code: 'runner/invalid-clock' })
    )
})

import { describe, expect, it } from 'vitest'
import { hostileShapes } from './hostile-shapes.mjs'

interface Shape {
  readonly title: string
  readonly make: () => unknown
  readonly attempt: (made: unknown) => readonly string[]
}

describe('hostile shapes end with a code', () => {
  it.each(hostileShapes as readonly Shape[])('$title', ({ make, attempt }) => {
    const codes = new Set(attempt(make()))
    const expected =
      /^(criteria\/(too-deep|condition-too-large)|document\/(too-deep|too-large)|duties\/cyclic-(overrides|subjects)|facts\/.+)$/
    expect(codes.size).toBeGreaterThan(0)
    for (const code of codes) expect(code).toMatch(expected)
  })
})

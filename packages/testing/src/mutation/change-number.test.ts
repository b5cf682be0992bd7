import { describe, expect, it } from 'vitest'
import { changeNumber } from './change-number.js'

describe('changeNumber', () => {
  it.each([
    [2, [3, 1]],
    [0, [1, -1]],
    [0.5, [1.5, -0.5, 0.6, 0.4]],
    [2.25, [3.25, 1.25, 2.35, 2.15, 2.26, 2.24]],
    [-1.1, [-0.1, -2.1, -1, -1.2]],
    [0.1, [1.1, -0.9, 0.2, 0]]
  ])('changes %d at every decimal it is written with', (value, changed) => {
    expect(changeNumber(value)).toEqual(changed)
  })
})

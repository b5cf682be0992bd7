import { expect, it } from 'vitest'
import { createRandom } from './create-random.js'
import { drawDelay, scaleTime } from './draw-delay.js'

const minute = 60_000

it('draws half of the times below the median, and now and then a very long one', () => {
  const random = createRandom(5)
  const times = Array.from({ length: 20_000 }, () => drawDelay(random, { median: 60, spread: 100 })).toSorted(
    (a, b) => a - b
  )
  const at = (share: number): number => (times[Math.floor(times.length * share)] ?? 0) / minute
  expect(Math.abs(at(0.5) - 60)).toBeLessThan(2)
  // Two thirds lie between half and double the median.
  expect(Math.abs(at(0.16) - 30)).toBeLessThan(3)
  expect(Math.abs(at(0.84) - 120)).toBeLessThan(8)
  expect(at(0.999)).toBeGreaterThan(400)
})

it('gives whole seconds', () => {
  const random = createRandom(6)
  const times = Array.from({ length: 1000 }, () => drawDelay(random, { median: 7, spread: 90 }))
  expect(times.every((time) => time > 0 && time % 1000 === 0)).toBe(true)
  expect(scaleTime(90_000, 2 ** 16)).toBe(90_000)
})

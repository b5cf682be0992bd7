import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createGridIndex } from './create-grid-index.js'
import { findGrid } from './find-grid.js'
import { polygonsOf, type GridCell, type GridPosition } from './grid-cell.js'

/** Whole degrees, so that everything below is exact. */
const axis = fc.integer({ min: -12, max: 12 })
const position = fc.tuple(axis, axis)
const closedRing = fc
  .array(position, { minLength: 3, maxLength: 7 })
  .map((corners): readonly GridPosition[] => [...corners, corners[0] ?? [0, 0]])
const polygon = fc.array(closedRing, { minLength: 1, maxLength: 3 })
const cells = fc
  .array(fc.array(polygon, { minLength: 1, maxLength: 2 }), { maxLength: 12 })
  .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all.keys()], { minLength: all.length })))
  .map(([all, order]): readonly GridCell[] =>
    all.map((coordinates, at) => ({
      code: `140802001001${String(order[at]).padStart(3, '0')}`,
      geometry: { type: 'MultiPolygon', coordinates }
    }))
  )

/** Inside by counting crossings, or on an edge; written to be read, not to be fast. */
function isIn(rings: readonly (readonly GridPosition[])[], [x, y]: readonly [number, number]): boolean {
  let crossings = 0
  for (const ring of rings)
    for (const [at, [x2 = 0, y2 = 0]] of ring.entries()) {
      if (at === 0) continue
      const [x1 = 0, y1 = 0] = ring[at - 1] ?? []
      const turn = (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1)
      const within =
        Math.min(x1, x2) <= x && x <= Math.max(x1, x2) && Math.min(y1, y2) <= y && y <= Math.max(y1, y2)
      if (turn === 0 && within) return true
      if (y1 <= y && y2 > y && turn > 0) crossings += 1
      if (y2 <= y && y1 > y && turn < 0) crossings += 1
    }
  return crossings % 2 === 1
}

test('the cell found is the lowest of those that hold the point, by trying all of them', () => {
  fc.assert(
    fc.property(cells, fc.array(position, { minLength: 1, maxLength: 20 }), (given, points) => {
      const made = createGridIndex(given)
      expect(made).toHaveProperty('index')
      if ('issues' in made) return
      for (const point of points) {
        const holding = given.filter(({ geometry }) =>
          polygonsOf(geometry).some((rings) => isIn(rings, point))
        )
        const expected = holding.map(({ code }) => code).toSorted()[0] ?? 'responsibility/outside-all-grids'
        const found = findGrid(made.index, point)
        expect(typeof found === 'string' ? found : found.code).toBe(expected)
      }
    }),
    { numRuns: 1000 }
  )
})

test('cells without gaps leave none: every point of a tiled square belongs to one cell', () => {
  const size = 6
  const tiles = Array.from({ length: size * size }, (_, at): GridCell => {
    const [x, y] = [(at % size) * 0.1, Math.floor(at / size) * 0.1]
    const [x2, y2] = [((at % size) + 1) * 0.1, (Math.floor(at / size) + 1) * 0.1]
    const ring = [
      [x, y],
      [x2, y],
      [x2, y2],
      [x, y2],
      [x, y]
    ]
    return {
      code: `140802001001${String(at).padStart(3, '0')}`,
      geometry: { type: 'Polygon', coordinates: [ring] }
    }
  })
  const made = createGridIndex(tiles)
  if ('issues' in made) throw new Error('tiles are sound')
  const inside = fc.double({ min: 0, max: size * 0.1, noNaN: true })
  fc.assert(
    fc.property(inside, inside, (x, y) => {
      expect(findGrid(made.index, [x, y])).toMatch(/^\d{15}$/)
    })
  )
})

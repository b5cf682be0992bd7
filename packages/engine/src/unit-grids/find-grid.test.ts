import { describe, expect, it } from 'vitest'
import { createGridIndex } from './create-grid-index.js'
import { findGrid } from './find-grid.js'
import type { GridCell, GridPosition } from './grid-cell.js'

const code = (number: number): string => `140802001001${String(number).padStart(3, '0')}`

/** A rectangle as a ring. */
function ring(west: number, south: number, east: number, north: number): readonly GridPosition[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south]
  ]
}

function cell(number: number, ...rings: readonly (readonly GridPosition[])[]): GridCell {
  return { code: code(number), geometry: { type: 'Polygon', coordinates: rings } }
}

/** The code at a point of sound cells, or the code of the refusal. */
function find(cells: readonly GridCell[], position: GridPosition): string {
  const made = createGridIndex(cells)
  if ('issues' in made) throw new Error(JSON.stringify(made.issues))
  const found = findGrid(made.index, position)
  return typeof found === 'string' ? found : found.code
}

const four = [
  cell(4, ring(111.01, 35.01, 111.02, 35.02)),
  cell(3, ring(111, 35.01, 111.01, 35.02)),
  cell(2, ring(111.01, 35, 111.02, 35.01)),
  cell(1, ring(111, 35, 111.01, 35.01))
]

describe('the unit grid of a place', () => {
  it('is the cell that holds it', () => {
    expect(find(four, [111.005, 35.005])).toBe(code(1))
    expect(find(four, [111.015, 35.015, 40])).toBe(code(4))
  })

  it('is the one with the lowest code on a shared edge or corner, whatever the order of the cells', () => {
    for (const cells of [four, four.toReversed()]) {
      expect(find(cells, [111.01, 35.005])).toBe(code(1))
      expect(find(cells, [111.01, 35.015])).toBe(code(3))
      expect(find(cells, [111.01, 35.01])).toBe(code(1))
      expect(find(cells, [111.02, 35.01])).toBe(code(2))
    }
  })

  it('is none outside all cells', () => {
    for (const position of [
      [110.99, 35.005],
      [111.005, 35.03]
    ])
      expect(find(four, position)).toBe('responsibility/outside-all-grids')
    expect(find([], [111, 35])).toBe('responsibility/outside-all-grids')
  })

  it('is not the cell around a hole, but its edge is', () => {
    const holed = [cell(2, ring(0, 0, 9, 9), ring(3, 3, 6, 6))]
    expect(find(holed, [1, 1])).toBe(code(2))
    expect(find(holed, [4, 4])).toBe('responsibility/outside-all-grids')
    expect(find(holed, [3, 4])).toBe(code(2))
    const filled = [...holed, cell(1, ring(3, 3, 6, 6))]
    expect(find(filled, [4, 4])).toBe(code(1))
    expect(find(filled, [3, 4])).toBe(code(1))
  })

  it('may have several parts', () => {
    const parts: GridCell = {
      code: code(5),
      geometry: { type: 'MultiPolygon', coordinates: [[ring(0, 0, 1, 1)], [ring(4, 4, 5, 5)]] }
    }
    expect(find([parts], [0.5, 0.5])).toBe(code(5))
    expect(find([parts], [4, 5])).toBe(code(5))
    expect(find([parts], [2, 2])).toBe('responsibility/outside-all-grids')
  })

  it('is refused for what is no place on the map', () => {
    for (const position of [[], [111], [Number.NaN, 1], [181, 0], [0, -91], ['111', '35'], undefined, 'here'])
      expect(find(four, position as GridPosition)).toBe('responsibility/invalid-point')
  })
})

describe('the cells', () => {
  it('have codes of their own and closed outlines on the map', () => {
    const open = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1]
    ]
    const wrong = [
      cell(1, ring(0, 0, 1, 1)),
      cell(1, ring(0, 0, 1, 1)),
      { ...cell(2, ring(0, 0, 1, 1)), code: '12' },
      cell(3, open),
      cell(4),
      cell(5, ring(0, 0, 1, 91)),
      { code: code(6), geometry: { type: 'MultiPolygon', coordinates: [] } },
      cell(7, [
        [0, 0],
        [1, 1],
        [0, 0]
      ])
    ] as const
    const made = createGridIndex(wrong)
    expect(
      'issues' in made ? made.issues.map(({ code: found, pointer }) => `${found} ${pointer}`) : []
    ).toEqual([
      'responsibility/duplicate-unit-grid /1/code',
      'responsibility/invalid-unit-grid /2/code',
      'responsibility/invalid-outline /3/geometry',
      'responsibility/invalid-outline /4/geometry',
      'responsibility/invalid-outline /5/geometry',
      'responsibility/invalid-outline /6/geometry',
      'responsibility/invalid-outline /7/geometry'
    ])
  })

  it('are told about a hundred times at most', () => {
    const made = createGridIndex(Array.from({ length: 300 }, () => cell(1)))
    expect('issues' in made ? made.issues.length : 0).toBeLessThan(103)
  })
})

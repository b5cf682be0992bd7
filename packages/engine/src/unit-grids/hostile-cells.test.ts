import { describe, expect, it } from 'vitest'
import { parseUnitGrid } from '../responsibility/index.js'
import { createGridIndex, type GridCell } from './index.js'

const square = {
  type: 'Polygon',
  coordinates: [
    [
      [110, 35],
      [111, 35],
      [111, 36],
      [110, 36],
      [110, 35]
    ]
  ]
}

describe('cells as map files have them', () => {
  it.each([
    ['a feature without a geometry', null],
    ['a geometry without coordinates', { type: 'Polygon' }],
    ['a point', { type: 'Point', coordinates: [110, 35] }],
    ['a line', { type: 'LineString', coordinates: square.coordinates[0] }],
    ['a polygon that calls itself several', { ...square, type: 'MultiPolygon' }],
    ['a collection', { type: 'GeometryCollection', geometries: [square] }],
    ['a ring that is a text', { type: 'Polygon', coordinates: ['abcd'] }],
    ['holes in the list', { type: 'Polygon', coordinates: [null] }]
  ])('%s has no outline', (_name, geometry) => {
    const made = createGridIndex([{ code: '140802001001001', geometry } as unknown as GridCell])
    expect(made).toMatchObject({
      issues: [{ code: 'responsibility/invalid-outline', pointer: '/0/geometry' }]
    })
  })

  it('a code that is a number is none: leading zeros would be lost', () => {
    const cell = { code: 140802001001001, geometry: square } as unknown as GridCell
    expect(createGridIndex([cell])).toMatchObject({ issues: [{ code: 'responsibility/invalid-unit-grid' }] })
    expect(parseUnitGrid(140802001001001 as unknown as string)).toMatchObject({
      code: 'responsibility/invalid-unit-grid'
    })
  })

  it('a list entry that is no cell is told with its place', () => {
    expect(createGridIndex([null as unknown as GridCell])).toMatchObject({
      issues: [{ pointer: '/0/code' }, {}]
    })
  })
})

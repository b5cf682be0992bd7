import type { Issue } from '@lijie/schema'
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import Flatbush from 'flatbush'
import { checkCells } from './check-cells.js'
import { polygonsOf, type GridCell } from './grid-cell.js'

/** Unit grids on the map, ready to be looked up; made by {@link createGridIndex}. */
export interface GridIndex {
  readonly size: number
  /** The codes of the cells that a point lies in or on the edge of, in no order. */
  readonly codesAt: (longitude: number, latitude: number) => readonly string[]
}

/**
 * An index of unit grids by place (单元网格空间索引): an R-tree over the rectangles around the cells, and exact tests of the cells
 * whose rectangle holds the point. The outlines are kept, not copied.
 *
 * Issues: `responsibility/invalid-unit-grid`, `responsibility/duplicate-unit-grid`, `responsibility/invalid-outline`.
 */
export function createGridIndex(
  cells: readonly GridCell[]
): { readonly index: GridIndex } | { readonly issues: readonly Issue[] } {
  const issues = checkCells(cells)
  if (issues.length > 0) return { issues }
  const tree = plantTree(cells)
  const codesAt = (longitude: number, latitude: number): readonly string[] =>
    (tree?.search(longitude, latitude, longitude, latitude) ?? []).flatMap((place) => {
      const cell = cells[place]
      return cell !== undefined && holdsPoint(cell, longitude, latitude) ? [cell.code] : []
    })
  return { index: { size: cells.length, codesAt } }
}

/** The rectangles around the cells; none for no cells, which the tree does not take. */
function plantTree(cells: readonly GridCell[]): Flatbush | undefined {
  if (cells.length === 0) return undefined
  const tree = new Flatbush(cells.length)
  for (const { geometry } of cells) {
    const corners = polygonsOf(geometry).flat(2)
    const box = [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number]
    for (const [x = 0, y = 0] of corners) {
      box[0] = Math.min(box[0], x)
      box[1] = Math.min(box[1], y)
      box[2] = Math.max(box[2], x)
      box[3] = Math.max(box[3], y)
    }
    tree.add(...box)
  }
  tree.finish()
  return tree
}

/** Inside or on the edge, the edge of a hole included. */
function holdsPoint({ geometry }: GridCell, longitude: number, latitude: number): boolean {
  const coordinates = polygonsOf(geometry) as [number, number][][][]
  return booleanPointInPolygon([longitude, latitude], { type: 'MultiPolygon', coordinates })
}

import type { Issue } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { isReason } from '../kernel/index.js'
import { parseUnitGrid } from '../responsibility/index.js'
import { polygonsOf, type GridCell, type GridGeometry } from './grid-cell.js'
import { isMapPosition } from './is-map-position.js'

/** A list of cells tells so many problems at most. */
const mostIssues = 100

/**
 * What is wrong with unit grids before they can be looked up (网格数据核对): codes, codes that come twice, outlines that are not
 * closed rings of longitude and latitude; features without a geometry, too. JSON Pointers into the list; at most 100 issues.
 */
export function checkCells(cells: readonly GridCell[]): readonly Issue[] {
  const codes = new Set<unknown>()
  const issues: Issue[] = []
  for (const [index, cell] of cells.entries()) {
    if (issues.length >= mostIssues) break
    // What comes out of a map file has the type only after this.
    const { code, geometry } = ((cell as unknown) ?? {}) as {
      readonly code: unknown
      readonly geometry: unknown
    }
    issues.push(...checkCell(code, geometry, `/${index}`, codes))
    codes.add(code)
  }
  return issues
}

function checkCell(
  code: unknown,
  geometry: unknown,
  pointer: string,
  codes: ReadonlySet<unknown>
): readonly Issue[] {
  const issues: Issue[] = []
  const unitGrid = typeof code === 'string' ? code : (JSON.stringify(code) ?? '')
  if (typeof code !== 'string' || isReason(parseUnitGrid(code)))
    issues.push(
      createIssue('responsibility/invalid-unit-grid', { value: unitGrid }, { pointer: `${pointer}/code` })
    )
  else if (codes.has(code))
    issues.push(
      createIssue('responsibility/duplicate-unit-grid', { unitGrid }, { pointer: `${pointer}/code` })
    )
  if (!isOutline(geometry))
    issues.push(
      createIssue('responsibility/invalid-outline', { unitGrid }, { pointer: `${pointer}/geometry` })
    )
  return issues
}

function isOutline(value: unknown): value is GridGeometry {
  if (typeof value !== 'object' || value === null) return false
  const { type, coordinates } = value as Readonly<Record<'type' | 'coordinates', unknown>>
  if ((type !== 'Polygon' && type !== 'MultiPolygon') || !Array.isArray(coordinates)) return false
  const polygons: readonly unknown[] = polygonsOf({ type, coordinates })
  return polygons.length > 0 && polygons.every(isPolygon)
}

function isPolygon(rings: unknown): boolean {
  return Array.isArray(rings) && rings.length > 0 && rings.every(isRing)
}

/** A closed ring of three corners at least. */
function isRing(ring: unknown): boolean {
  if (!Array.isArray(ring) || ring.length < 4 || !ring.every(isMapPosition)) return false
  const [first, last] = [ring[0], ring.at(-1)]
  return first?.[0] === last?.[0] && first?.[1] === last?.[1]
}

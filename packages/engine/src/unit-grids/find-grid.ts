import { createReason, type Reason } from '../kernel/index.js'
import type { GridIndex } from './create-grid-index.js'
import type { GridPosition } from './grid-cell.js'
import { isMapPosition } from './is-map-position.js'

/**
 * The unit grid that a place lies in (定位单元网格): its code, 15 digits. `position` is longitude and latitude in degrees. A point
 * on an edge or a corner that cells share belongs to the cell with the lowest code, whatever the order of the cells.
 *
 * Refused: `responsibility/invalid-point`, `responsibility/outside-all-grids` (in a hole, too).
 */
export function findGrid(index: GridIndex, position: GridPosition): string | Reason {
  if (!isMapPosition(position))
    return createReason('responsibility/invalid-point', { value: JSON.stringify(position) ?? 'undefined' })
  const [longitude, latitude] = position
  const codes = index.codesAt(longitude, latitude)
  const [first, ...rest] = codes
  if (first === undefined) return createReason('responsibility/outside-all-grids', { longitude, latitude })
  return rest.reduce((lowest, code) => (code < lowest ? code : lowest), first)
}

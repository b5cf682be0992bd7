import { createReason, isReason, type Reason } from '../kernel/index.js'
import type { FoundArea } from './find-area.js'

/** A unit grid (单元网格) by the parts of its code. */
export interface UnitGrid {
  /** GB/T 2260 code of the division, 6 digits (行政区划). */
  readonly division: string
  /** Street within the division, 3 digits (街道). */
  readonly street: string
  /** Community within the street, 3 digits (社区). */
  readonly community: string
  /** Cell within the community, 3 digits. */
  readonly cell: string
}

/**
 * The parts of a unit grid's code (单元网格编码): 15 digits, 6 of the division, 3 of the street, 3 of the community, 3 of the
 * cell. Refused: `responsibility/invalid-unit-grid` for anything else.
 */
export function parseUnitGrid(code: string): UnitGrid | Reason {
  // A code that was read as a number would have lost its leading zeros.
  if (typeof code !== 'string' || !/^\d{15}$/.test(code))
    return createReason('responsibility/invalid-unit-grid', { value: code })
  return {
    division: code.slice(0, 6),
    street: code.slice(6, 9),
    community: code.slice(9, 12),
    cell: code.slice(12)
  }
}

/**
 * The unit grid of a case, if it lies in the area of the case (网格与区域核对). An area without a division code is not compared.
 *
 * Refused: `responsibility/invalid-unit-grid`, `responsibility/unit-grid-outside-area`.
 */
export function checkUnitGrid(code: string, { id, division }: FoundArea): UnitGrid | Reason {
  const grid = parseUnitGrid(code)
  if (isReason(grid) || division === null || grid.division === division) return grid
  return createReason('responsibility/unit-grid-outside-area', { unitGrid: code, area: id, division })
}

export { createGridIndex, type GridIndex } from './create-grid-index.js'
export { findGrid } from './find-grid.js'
export type { GridCell, GridGeometry, GridPosition } from './grid-cell.js'

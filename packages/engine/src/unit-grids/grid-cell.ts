/** Longitude and latitude (经度、纬度), in degrees, in this order; what follows, e.g. a height, does not count. */
export type GridPosition = readonly number[]

/** The outline of a cell as GeoJSON writes it: rings are closed, and those after the first are holes. */
export type GridGeometry =
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly GridPosition[])[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly (readonly GridPosition[])[])[] }

/** A unit grid (单元网格) with its outline on the map. */
export interface GridCell {
  /** 15 digits. */
  readonly code: string
  readonly geometry: GridGeometry
}

/** The polygons of a geometry, each with its outline first and its holes after it. */
export function polygonsOf({
  type,
  coordinates
}: GridGeometry): readonly (readonly (readonly GridPosition[])[])[] {
  return type === 'Polygon' ? [coordinates] : coordinates
}

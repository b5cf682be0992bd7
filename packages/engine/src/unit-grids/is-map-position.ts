/** True for longitude and latitude in degrees, within the range of the map (经纬度是否有效). */
export function isMapPosition(value: unknown): value is readonly [number, number, ...unknown[]] {
  if (!Array.isArray(value)) return false
  const [longitude, latitude]: readonly unknown[] = value
  return isWithin(longitude, 180) && isWithin(latitude, 90)
}

function isWithin(value: unknown, bound: number): boolean {
  return typeof value === 'number' && value >= -bound && value <= bound
}

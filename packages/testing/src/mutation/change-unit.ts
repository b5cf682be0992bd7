import { convertQuantity } from '@lijie/engine'
import type { QuantityUnit } from '@lijie/schema'

const units: readonly QuantityUnit[] = [
  'mm',
  'cm',
  'm',
  'km',
  'mm2',
  'cm2',
  'm2',
  'km2',
  'l',
  'm3',
  'g',
  'kg',
  't',
  'station',
  'piece',
  'db'
]

/** The other units that measure the same: m2 gives mm2, cm2 and km2. */
export function changeUnit(unit: QuantityUnit): readonly QuantityUnit[] {
  return units.filter((other) => other !== unit && convertQuantity(1, unit, other) !== undefined)
}

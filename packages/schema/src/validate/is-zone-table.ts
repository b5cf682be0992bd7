import type { ZoneTable } from '../zone-table.js'
import { isRecord } from './json-type.js'

/** Is this the offset table of `zone`, ascending and complete? */
export function isZoneTable(table: unknown, zone: string): table is ZoneTable {
  if (!isRecord(table)) return false
  const { zone: name, from, to, at, offset } = table
  if (name !== zone || !Number.isSafeInteger(from) || !Number.isSafeInteger(to)) return false
  if (!areSafeIntegers(at) || !areSafeIntegers(offset)) return false
  if (at.length === 0 || at.length !== offset.length || at[0] !== from) return false
  return at.every((instant, index) => instant < (at[index + 1] ?? (to as number)))
}

function areSafeIntegers(list: unknown): list is readonly number[] {
  return Array.isArray(list) && list.every((one) => Number.isSafeInteger(one))
}

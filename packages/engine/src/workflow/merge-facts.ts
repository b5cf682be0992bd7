import type { CaseRecord } from './case-record.js'

/** The facts on record with those that have become known (补充事实); null and undefined tell nothing. */
export function mergeFacts(known: CaseRecord['facts'], told: CaseRecord['facts']): CaseRecord['facts'] {
  let merged: Record<string, unknown> | null = null
  for (const id of Object.keys(told)) {
    const value = told[id]
    if (value === null || value === undefined || (Object.hasOwn(known, id) && known[id] === value)) continue
    merged ??= { ...known }
    merged[id] = value
  }
  return merged ?? known
}

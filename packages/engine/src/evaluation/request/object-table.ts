import { createReason, type Reason } from '../../kernel/index.js'
import type { CompiledScheme } from '../compile/compiled-scheme.js'
import { listSchemes } from '../compile/list-schemes.js'
import type { ObjectEntry } from './evaluation-request.js'

/** Evaluated objects by name (评价对象表). */
export type ObjectTable = ReadonlyMap<string, ObjectEntry>

/** Reads the table of objects, with everything that stands against it. */
export function readObjects(
  entries: readonly ObjectEntry[],
  scheme: CompiledScheme
): { readonly table: ObjectTable; readonly reasons: readonly Reason[] } {
  const table = new Map<string, ObjectEntry>()
  const reasons: Reason[] = []
  for (const [i, entry] of entries.entries()) {
    const { object } = entry
    if (object === '') reasons.push(createReason('evaluation/empty-object', { place: i + 1 }))
    else if (table.has(object)) reasons.push(createReason('evaluation/duplicate-object', { object }))
    table.set(object, entry)
  }
  // Schemes that are taken into this one have groups of their own.
  const grouped = listSchemes(scheme).flatMap((one) => checkGroups(table, one))
  return { table, reasons: [...reasons, ...grouped] }
}

function checkGroups(
  table: ObjectTable,
  { id: scheme, document: { groups }, citation }: CompiledScheme
): readonly Reason[] {
  if (groups === undefined) return []
  const ids = new Set(groups.map(({ id }) => id))
  const known = [...ids].join(', ')
  return [...table.values()].flatMap(({ object, group }) =>
    group !== undefined && ids.has(group)
      ? []
      : [createReason('evaluation/unknown-group', { scheme, object, group: group ?? '—', known }, [citation])]
  )
}

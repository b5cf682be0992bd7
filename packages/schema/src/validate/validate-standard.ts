import { createIssue, type Issue, type IssuePlace } from '../issues/index.js'
import { joinPointer, type JsonPositions } from '../parse/index.js'
import { partFiles, partKeys, standardPartNames, type StandardPartName } from '../part-names.js'
import type { StandardDocument } from '../standard-document.js'
import { isRecord, jsonTypeOf } from './json-type.js'
import { validatePart, type ValidateOptions } from './validate-part.js'
import { isFrozenRecurrence } from './is-frozen-recurrence.js'
import { isZoneTable } from './is-zone-table.js'

/** Where each part of a standard came from. */
export type PartSources = Readonly<Partial<Record<StandardPartName, PartSource>>>

/** The file of one part and the positions in it. */
export interface PartSource {
  readonly file?: string
  readonly positions?: JsonPositions
}

/** The place of a part in issues: its file, or its usual name. */
export function sourceOf(part: StandardPartName, sources: PartSources = {}): ValidateOptions {
  return { file: partFiles[part], ...sources[part] }
}

/**
 * Everything that is wrong with the shape of a whole standard: each part against its schema, unknown and missing parts.
 *
 * An empty list says that `document` is a `StandardDocument`; `isStandardDocument` says the same as a type guard.
 */
export function validateStandard(document: unknown, sources: PartSources = {}): Issue[] {
  if (!isRecord(document))
    return [
      createIssue('document/wrong-type', { expected: 'object', found: jsonTypeOf(document) }, { pointer: '' })
    ]
  const issues = standardPartNames.flatMap((part) => {
    const value = document[partKeys[part]]
    return value === undefined ? [] : validatePart(part, value, sourceOf(part, sources))
  })
  if (document['standard'] === undefined)
    issues.push(createIssue('document/missing-property', { property: 'standard' }, { pointer: '' }))
  const known = [...Object.values(partKeys), 'zones', 'recurrences']
  for (const property of Object.keys(document))
    if (!known.includes(property as (typeof known)[number])) {
      const params = { property, allowed: known.join(', ') }
      issues.push(createIssue('document/unknown-property', params, { pointer: joinPointer('', property) }))
    }
  const { zones, recurrences } = document as { readonly zones?: unknown; readonly recurrences?: unknown }
  return [
    ...issues,
    ...validateTables(zones, '/zones', isZoneTable, (zone, place) =>
      createIssue('calendar/malformed-zone-table', { zone }, place)
    ),
    ...validateTables(recurrences, '/recurrences', isFrozenRecurrence, (recurring, place) =>
      createIssue('calendar/malformed-expansion', { recurring }, place)
    )
  ]
}

/** Tables that preparing has added, by name. */
function validateTables(
  tables: unknown,
  pointer: string,
  isTable: (table: unknown, name: string) => boolean,
  refuse: (name: string, place: IssuePlace) => Issue
): Issue[] {
  if (tables === undefined) return []
  if (!isRecord(tables)) {
    const params = { expected: 'object', found: jsonTypeOf(tables) }
    return [createIssue('document/wrong-type', params, { pointer })]
  }
  return Object.entries(tables)
    .filter(([name, table]) => !isTable(table, name))
    .map(([name]) => refuse(name, { pointer }))
}

/** Has `document` the shape of a standard? */
export function isStandardDocument(document: unknown): document is StandardDocument {
  return validateStandard(document).length === 0
}

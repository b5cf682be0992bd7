import type { ResponsibilityPart } from '../generated/types.js'
import { joinPointer } from '../parse/index.js'
import { createFinding, type Finding, type LintRule } from './lint-rule.js'

/** As much of an entry as these rules look at. */
interface Entry {
  readonly id?: string
  readonly article?: string
  readonly evidence: string
  readonly validFrom?: string
  readonly validTo?: string
}

/** An entry with its place, and what the file calls it. */
interface PlacedEntry extends Entry {
  readonly pointer: string
  readonly name: string
  /** The list that it is one of, where entries carry their ids. */
  readonly list?: string
}

/** Entries of responsibility.json (责任体系条目): ids that come twice, validity that ends before it begins, texts without an article. */
export const responsibilityEntries: LintRule = ({ responsibility }) => {
  const entries = responsibility === undefined ? [] : listEntries(responsibility)
  return [...findDuplicates(entries), ...entries.flatMap(checkDates), ...entries.flatMap(checkArticle)]
}

function findDuplicates(entries: readonly PlacedEntry[]): readonly Finding[] {
  const seen = new Set<string>()
  return entries.flatMap(({ id, list, pointer }) => {
    if (id === undefined || list === undefined) return []
    const key = `${list} ${id}`
    if (seen.has(key))
      return [createFinding('responsibility', `${pointer}/id`, 'responsibility/duplicate-id', { id, list })]
    seen.add(key)
    return []
  })
}

function checkDates({ pointer, validFrom: from, validTo: to }: PlacedEntry): readonly Finding[] {
  if (from === undefined || to === undefined || from <= to) return []
  return [
    createFinding('responsibility', `${pointer}/validTo`, 'responsibility/reversed-dates', { from, to })
  ]
}

function checkArticle({ pointer, name, article, evidence }: PlacedEntry): readonly Finding[] {
  if (evidence !== 'published' || article !== undefined) return []
  return [createFinding('responsibility', pointer, 'responsibility/uncited', { entry: name })]
}

function listEntries(part: ResponsibilityPart): readonly PlacedEntry[] {
  const {
    organs,
    areas,
    areaGroups,
    roles,
    bindings,
    entrustments,
    assignments,
    ladders = {},
    registers
  } = part
  return [
    ...named('organs', organs),
    ...named('areas', areas),
    ...named('areaGroups', areaGroups),
    ...named('roles', roles),
    ...listed('bindings', '/bindings', bindings),
    ...listed('entrustments', '/entrustments', entrustments),
    ...listed('assignments', '/assignments', assignments),
    ...Object.entries(ladders).flatMap(([id, { steps }]) =>
      listed(`ladders/${id}`, `${joinPointer('/ladders', id)}/steps`, steps)
    ),
    ...named('registers', registers)
  ]
}

function named(collection: string, entries: Readonly<Record<string, Entry>> = {}): readonly PlacedEntry[] {
  return Object.entries(entries).map(([id, entry]) => ({
    ...entry,
    pointer: joinPointer(`/${collection}`, id),
    name: `${collection}/${id}`
  }))
}

function listed(
  list: string,
  pointer: string,
  entries: readonly (Entry & { readonly id: string })[] = []
): readonly PlacedEntry[] {
  return entries.map((entry, index) => ({
    ...entry,
    list,
    pointer: `${pointer}/${index}`,
    name: `${list}/${entry.id}`
  }))
}

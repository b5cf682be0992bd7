import { wordingKeys } from '@lijie/engine'
import {
  isRecord,
  joinPointer,
  partKeys,
  standardPartNames,
  type Criterion,
  type StandardDocument
} from '@lijie/schema'
import { changeDate } from './change-date.js'
import { changeNumber } from './change-number.js'
import { createChangeLists, type ChangeLists } from './create-change-lists.js'
import type { Mutant } from './mutant.js'
import { proposeChanges } from './propose-changes.js'
import { isOfDuties, isShortenedDuty, isSilent } from './propose-for-duties.js'
import { hasNoScheme, isSilentInEvaluation } from './propose-for-evaluation.js'
import { isHandling, isNotTaken, proposeSwaps } from './propose-for-handling.js'

/** Where the walk is. */
interface Place {
  readonly part: Mutant['part']
  readonly rule?: string
  readonly pointer: string
  readonly path: readonly (string | number)[]
}

/** What decides nothing and holds no figure of the source: words, sources, worked examples. Other checks read it. */
const inert: ReadonlySet<string> = new Set([
  ...wordingKeys,
  'adopted',
  'ambiguities',
  'article',
  'closing',
  'closingActions',
  'comments',
  'domains',
  'examples',
  'fragment',
  'issued',
  'retrieved',
  'source',
  'url',
  'validity',
  'verified',
  'version'
])
/** Lists from which an entry may have been forgotten. */
const shortened: ReadonlySet<string> = new Set([
  'all',
  'any',
  'areaGroups',
  'areas',
  'assignments',
  'bearers',
  'bindings',
  'bodies',
  'certifiedBy',
  'changes',
  'codes',
  'continues',
  'days',
  'effects',
  'entries',
  'entrustments',
  'escalation',
  'exclusions',
  'from',
  'gaps',
  'identifiers',
  'lights',
  'notices',
  'ownership',
  'pausedBy',
  'recurring',
  'reviewedBy',
  'roles',
  'schedules',
  'shifts',
  'states',
  'steps',
  'succeededBy',
  'transitions',
  'unitGrids',
  'value',
  'weekdays'
])
/** Lists that may be empty: their only entry may have been forgotten, too. */
const mayBeEmpty: ReadonlySet<string> = new Set([
  'assignments',
  'effects',
  'entrustments',
  'exclusions',
  'gaps',
  'recurring',
  'rules',
  'steps'
])

/**
 * Every small mistake that could have been made in writing a standard (变异清单): each number and date one off, units and
 * operators mistaken, all for any, codes swapped, rows, exclusions, comparisons and days forgotten, another hit policy or
 * fallback; recurrence rules, shifts, notices and the words of time units and clocks; who owes what, exceptions, limits, penalties; counters, indicators, points and totals. Counters of a part without schemes are left out: schemes that build on them
 * ask for them.
 *
 * In the order of the document; the same document gives the same list.
 */
export function listMutants(document: StandardDocument): readonly Mutant[] {
  const lists = createChangeLists(document)
  const mutants: Mutant[] = []
  for (const part of standardPartNames) {
    const key = partKeys[part]
    const value = document[key]
    if (value === undefined || (part === 'evaluation' && hasNoScheme(document))) continue
    walk(value, { part, pointer: '', path: [key] }, lists, mutants)
  }
  return mutants
}

function walk(value: unknown, place: Place, lists: ChangeLists, mutants: Mutant[]): void {
  if (isRecord(value)) {
    mutants.push(...swapGroup(value, place), ...removeMembers(value, place))
    for (const { key, change, to } of proposeChanges(value, place.path, lists))
      mutants.push({ ...step(place, key), change, from: value[key], ...(to === undefined ? {} : { to }) })
    for (const key of Object.keys(value)) {
      if (inert.has(key) || isSilent(key, place.path) || isSilentInEvaluation(key, value, place.path))
        continue
      const inner = step(place, key)
      if (key === 'rows' && place.part === 'criteria') walkRows(value[key], inner, lists, mutants)
      else if (Array.isArray(value[key])) walkList(value[key], key, inner, lists, mutants)
      else if (!isHarmless(key, value)) walk(value[key], inner, lists, mutants)
    }
    return
  }
  if (Array.isArray(value)) walkList(value, '', place, lists, mutants)
  else if (typeof value === 'number' && !isOrder(place))
    for (const to of changeNumber(value)) mutants.push({ ...place, change: 'number', from: value, to })
  else if (typeof value === 'string') {
    const changed = changeDate(value)
    for (const to of changed?.to ?? [])
      mutants.push({ ...place, change: changed?.change ?? 'date', from: value, to })
  }
}

/** `all` mistaken for `any` and the other way round; for a single condition they are the same. */
function swapGroup({ all, any }: Readonly<Record<string, unknown>>, place: Place): readonly Mutant[] {
  if (Array.isArray(all) && all.length > 1) return [{ ...place, change: 'group', from: 'all', to: 'any' }]
  if (Array.isArray(any) && any.length > 1) return [{ ...place, change: 'group', from: 'any', to: 'all' }]
  return []
}

/** Organs, areas, states and the like that may have been forgotten. */
function removeMembers(value: Readonly<Record<string, unknown>>, place: Place): readonly Mutant[] {
  if (!isHandling(place.path) || place.path.length !== 2) return []
  return Object.keys(value)
    .filter((key) => !inert.has(key) && isRecord(value[key]))
    .map((key) => ({ ...step(place, key), change: 'removal', from: value[key] }))
}

/** Rows are named by their ids, so that a mutant keeps its name when other rows come and go. */
function walkRows(rows: unknown, place: Place, lists: ChangeLists, mutants: Mutant[]): void {
  for (const [index, row] of (rows as readonly Criterion[]).entries()) {
    const own: Place = { part: place.part, rule: row.id, pointer: '', path: [...place.path, index] }
    mutants.push({ ...own, change: 'removal', from: row })
    walk(row, own, lists, mutants)
  }
}

function walkList(
  items: readonly unknown[],
  key: string,
  place: Place,
  lists: ChangeLists,
  mutants: Mutant[]
): void {
  const isRuled = isHandling(place.path) || isOfDuties(place.path)
  for (const to of isRuled ? proposeSwaps(key, items) : [])
    mutants.push({ ...place, change: 'order', from: items, to })
  const isCut = isOfDuties(place.path) ? isShortenedDuty(key, place.path, lists.duties) : shortened.has(key)
  const isShortened = isCut && (items.length > 1 || mayBeEmpty.has(key))
  for (const [index, item] of items.entries()) {
    if (isNotTaken(item)) continue
    const own = step(place, index)
    if (isShortened && (isRuled || !isText(item))) mutants.push({ ...own, change: 'removal', from: item })
    walk(item, own, lists, mutants)
  }
}

/** The order of steps says only which comes first: it is changed by two at a time. */
function isOrder({ path }: Place): boolean {
  return path[0] === 'responsibility' && path.at(-1) === 'order'
}

/** An exclusion without condition is text: leaving it out changes nothing that is decided. */
function isText(item: unknown): boolean {
  return isRecord(item) && 'summary' in item && !('condition' in item)
}

/** Nothing divided by anything is nothing. */
function isHarmless(key: string, value: Readonly<Record<string, unknown>>): boolean {
  return key === 'denominator' && value['numerator'] === 0
}

function step(place: Place, key: string | number): Place {
  return { ...place, pointer: joinPointer(place.pointer, key), path: [...place.path, key] }
}

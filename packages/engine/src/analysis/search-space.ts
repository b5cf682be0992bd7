import type { FactValues } from '@lijie/schema'
import { formatWallTime } from '../calendar/index.js'
import {
  groupLeaves as groupLeavesById,
  type FactEntry,
  type TypedCondition,
  type TypedLeaf
} from '../criteria/index.js'
import { FALSE, TRUE, truthOf } from '../kernel/index.js'
import { createValueTest, openValue, type Formula, type PartialCase } from './formula.js'
import { holdsForValue, listValues } from './list-values.js'

/** A fact, or one code of a set; with the values that conditions can tell apart. */
interface Variable {
  readonly fact: FactEntry
  /** Set for one code of a set: then the values are absent and present. */
  readonly code: string | null
  readonly values: readonly unknown[]
}

/** All cases that given conditions can tell apart (搜索空间). */
export interface SearchSpace {
  readonly variables: readonly Variable[]
  /** A condition over the variables; it must be one of those the space was made for, or built from them. */
  readonly formulaOf: (condition: TypedCondition) => Formula
  /** The variables that a condition asks for and that are single codes of sets. */
  readonly codesIn: (condition: TypedCondition) => ReadonlySet<number>
  /** A partial case as plain facts: open facts are left out, a set of which one code is decided is complete. */
  readonly readCase: (values: PartialCase) => FactValues
  readonly openCase: () => PartialCase
}

/** The space of cases that the given conditions can tell apart. */
export function createSearchSpace(conditions: readonly TypedCondition[]): SearchSpace {
  const leaves = groupLeaves(conditions)
  const variables: Variable[] = []
  const places = new Map<string, number>()
  for (const [fact, group] of leaves)
    for (const variable of listVariables(fact, group)) {
      places.set(keyOf(fact.id, variable.code), variables.length)
      variables.push(variable)
    }
  // Questions are built by the thousand and asked once: their formulas must not pile up.
  const known = new WeakMap<TypedCondition, Formula>()
  const formulaOf = (condition: TypedCondition): Formula => {
    const formula = known.get(condition) ?? build(condition)
    known.set(condition, formula)
    return formula
  }
  function build(node: TypedCondition): Formula {
    if (node.type === 'not') return { type: 'not', item: formulaOf(node.item) }
    if (node.type !== 'leaf') return { type: node.type, items: node.items.map((item) => formulaOf(item)) }
    return buildLeaf(node, variables, places)
  }
  return {
    variables,
    formulaOf,
    codesIn: (condition) => listCodes(condition, places),
    readCase: (values) => readCase(variables, values),
    openCase: () => new Int32Array(variables.length).fill(openValue)
  }
}

/** Every fact that conditions read, with the leaves about it; shared parts are visited once. */
export function groupLeaves(
  conditions: readonly TypedCondition[]
): ReadonlyMap<FactEntry, readonly TypedLeaf[]> {
  const groups = [...groupLeavesById(conditions).values()]
  return new Map(groups.flatMap((leaves) => leaves.slice(-1).map(({ fact }) => [fact, leaves] as const)))
}

function listCodes(condition: TypedCondition, places: ReadonlyMap<string, number>): ReadonlySet<number> {
  const leaves = [...groupLeaves([condition]).values()].flat()
  const sets = leaves.filter(({ fact }) => fact.definition.type === 'codes')
  return new Set(sets.flatMap(({ fact, operands }) => places.get(keyOf(fact.id, String(operands[0]))) ?? []))
}

function listVariables(fact: FactEntry, leaves: readonly TypedLeaf[]): readonly Variable[] {
  if (fact.definition.type !== 'codes') return [{ fact, code: null, values: listValues(fact, leaves) }]
  const codes = new Set(leaves.flatMap((leaf) => leaf.operands as readonly string[]))
  return [...codes].map((code) => ({ fact, code, values: [false, true] }))
}

/** The values of one code of a set, by their places. */
export const absent = 0
export const present = 1

/** Tests of one code of a set, absent or present; all leaves about sets share them. */
const isPresent = createValueTest([FALSE, TRUE])
const isAbsent = createValueTest([TRUE, FALSE])

function buildLeaf(
  leaf: TypedLeaf,
  variables: readonly Variable[],
  places: ReadonlyMap<string, number>
): Formula {
  const isSet = leaf.fact.definition.type === 'codes'
  const place = places.get(keyOf(leaf.fact.id, isSet ? String(leaf.operands[0]) : null))
  const variable = place === undefined ? undefined : variables[place]
  if (place === undefined || variable === undefined) throw new RangeError(`no variable for ${leaf.fact.id}`)
  if (isSet)
    return { type: 'leaf', variable: place, test: leaf.operator === 'contains' ? isPresent : isAbsent }
  const truths = variable.values.map((value) => truthOf(holdsForValue(leaf, value)))
  return { type: 'leaf', variable: place, test: createValueTest(truths) }
}

function readCase(variables: readonly Variable[], values: PartialCase): FactValues {
  const facts = new Map<FactEntry, unknown>()
  for (const [i, { fact, code, values: choices }] of variables.entries()) {
    const place = values[i] as number
    if (place === openValue) continue
    if (code === null) facts.set(fact, showValue(choices[place], fact))
    else {
      const set = (facts.get(fact) ?? []) as readonly string[]
      facts.set(fact, choices[place] === true ? [...set, code] : set)
    }
  }
  const ordered = [...facts].toSorted(([a], [b]) => a.order - b.order)
  return Object.fromEntries(ordered.map(([fact, value]) => [fact.id, value]))
}

/** Instants as people read them, as far as the calendar of dates goes. */
function showValue(value: unknown, { definition }: FactEntry): unknown {
  if (definition.type !== 'instant' || typeof value !== 'number') return value
  return value >= earliestShown && value <= latestShown ? `${formatWallTime(value)}Z` : value
}

const earliestShown = -62_135_596_800_000
const latestShown = 253_402_300_799_999

function keyOf(fact: string, code: string | null): string {
  return code === null ? fact : `${fact} ${code}`
}

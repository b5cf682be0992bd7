import type { FactDefinition, FactValues } from '@lijie/schema'
import { checkFacts, type FactEntry, type FactVocabulary, type TypedLeaf } from '../criteria/index.js'
import { canonicalJson } from '../kernel/index.js'
import type { ComparedSubcategory } from './compared-side.js'
import type { FactDifference } from './filing-comparison.js'
import { listValues } from './list-values.js'
import { groupLeaves } from './search-space.js'

/** Facts of two vocabularies that do not take the same values, each with a value that shows it. */
export function compareFacts(a: FactVocabulary, b: FactVocabulary): readonly FactDifference[] {
  const ids = new Set([...a.facts.keys(), ...b.facts.keys()])
  return [...ids].flatMap((id) => {
    const [first, second] = [a.facts.get(id), b.facts.get(id)]
    if (first !== undefined && second !== undefined && keyOf(first) === keyOf(second)) return []
    const entries = [first, second].flatMap((entry) => (entry === undefined ? [] : [entry]))
    const values = [...entries.flatMap((entry) => listCandidates(entry)), ...farValues]
    const difference = values.flatMap((value) => compareAcceptance({ [id]: value }, id, a, b))[0]
    return difference === undefined ? [] : [difference]
  })
}

/**
 * A fact that the rows of a sub-category read on either side and of which one side refuses a value that rows can tell
 * apart; undefined when both take them all.
 */
export function findRefusedFact(a: ComparedSubcategory, b: ComparedSubcategory): FactDifference | undefined {
  const sides = [a, b].map(({ analyzed }) => groupLeaves(analyzed.rows.map(({ applies }) => applies)))
  const [first, second] = [a.side.rules.vocabulary, b.side.rules.vocabulary]
  for (const side of sides)
    for (const [fact, own] of side) {
      const others = sides.flatMap((one) => [...one].filter(([{ id }]) => id === fact.id))
      const isAlike = others.every(([other]) => other.definition.type === fact.definition.type)
      const leaves = isAlike ? others.flatMap(([, list]) => list) : own
      for (const value of listDistinguished(fact, leaves)) {
        const [difference] = compareAcceptance({ [fact.id]: value }, fact.id, first, second)
        if (difference !== undefined) return difference
      }
    }
  return undefined
}

function listDistinguished(fact: FactEntry, leaves: readonly TypedLeaf[]): readonly unknown[] {
  if (fact.definition.type !== 'codes') return listValues(fact, leaves)
  return leaves.flatMap(({ operands }) => operands.map((code) => [code]))
}

function compareAcceptance(
  counterexample: FactValues,
  fact: string,
  a: FactVocabulary,
  b: FactVocabulary
): readonly FactDifference[] {
  const [first] = checkFacts(a, counterexample)
  const [second] = checkFacts(b, counterexample)
  if ((first === undefined) === (second === undefined)) return []
  if (first !== undefined) return [{ fact, counterexample, refusedBy: 'a', code: first.code }]
  return second === undefined ? [] : [{ fact, counterexample, refusedBy: 'b', code: second.code }]
}

/** What of a fact decides which values it takes and what they mean; labels do not. */
function keyOf({ definition, codes }: FactEntry): string {
  const { label: _label, ...rest } = definition
  const { minimum, maximum, maxLength, unit } = rest as Readonly<Record<string, unknown>>
  return canonicalJson({
    type: definition.type,
    minimum,
    maximum,
    maxLength,
    unit,
    codes: [...codes].toSorted()
  })
}

/** Values at the edges of what a fact takes. */
function listCandidates({ definition, codes }: FactEntry): readonly unknown[] {
  switch (definition.type) {
    case 'codes':
      return [[], ...[...codes].map((code) => [code])]
    case 'code':
      return [...codes]
    case 'boolean':
      return [true]
    case 'text':
      return ['', 'x'.repeat(definition.maxLength ?? 0)]
    default:
      return listEdges(definition)
  }
}

/** The bounds, values beside them, and values far from them. */
function listEdges(definition: FactDefinition): readonly unknown[] {
  const { minimum, maximum } = definition as { readonly minimum?: unknown; readonly maximum?: unknown }
  const bounds = [minimum, maximum].filter((bound) => bound !== undefined)
  const beside = bounds.flatMap((bound) => (typeof bound === 'number' ? [bound - 1, bound + 1] : []))
  return [...bounds, ...beside, 0, 1, 0.5, -1]
}

/** Values that only a bound refuses which nothing near it shows. */
const farValues: readonly unknown[] = [1e15, -1e15]

import type { Condition, ConditionLeaf } from '@lijie/schema'
import type { CompiledRow } from './compiled-criteria.js'
import type { TypedCondition, TypedLeaf } from './typed-condition.js'

/** A leaf as the standard writes it, as it was type-checked, and where it stands. */
export interface PlacedLeaf {
  readonly leaf: ConditionLeaf
  readonly typed: TypedLeaf
  /** JSON Pointer into criteria.json. */
  readonly pointer: string
}

/** The leaves of a row: those of exclusions first, then those of the condition, named conditions written out. */
export function listRowLeaves(
  { source, typed }: CompiledRow,
  named: Readonly<Record<string, Condition>>
): readonly PlacedLeaf[] {
  const pointer = `/rows/${typed.index}`
  const excluded = (source.exclusions ?? [])
    .map(({ condition }, i) => ({ condition, at: `${pointer}/exclusions/${i}/condition` }))
    .filter(({ condition }) => condition !== undefined)
  const exclusions = excluded.flatMap(({ condition, at }, i) =>
    listLeaves(condition as Condition, typed.exclusions[i] as TypedCondition, at, named)
  )
  if (source.condition === null || typed.condition === null) return exclusions
  return [...exclusions, ...listLeaves(source.condition, typed.condition, `${pointer}/condition`, named)]
}

/** Goes down a condition as it is written and as it was type-checked, which have the same shape but for names. */
function listLeaves(
  source: Condition,
  typed: TypedCondition,
  pointer: string,
  named: Readonly<Record<string, Condition>>
): readonly PlacedLeaf[] {
  if ('condition' in source) {
    const { condition: name } = source
    return listLeaves(named[name] as Condition, typed, `/conditions/${name}`, named)
  }
  if (typed.type === 'leaf') return [{ leaf: source as ConditionLeaf, typed, pointer }]
  if (typed.type === 'not') {
    const { not } = source as Extract<Condition, { readonly not: unknown }>
    return listLeaves(not, typed.item, `${pointer}/not`, named)
  }
  const { type, items } = typed
  const sources = 'all' in source ? source.all : 'any' in source ? source.any : []
  return items.flatMap((item, i) =>
    listLeaves(sources[i] as Condition, item, `${pointer}/${type}/${i}`, named)
  )
}

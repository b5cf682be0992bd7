import type { PlacedCondition } from './analyzed-criteria.js'

/** The items of a condition with their pointers; references to named conditions are left closed. */
export function listParts({ source, typed, pointer }: PlacedCondition): readonly PlacedCondition[] {
  if ('condition' in source || typed.type === 'leaf') return []
  if (typed.type === 'not' && 'not' in source)
    return [{ source: source.not, typed: typed.item, pointer: `${pointer}/not` }]
  const group = 'all' in source ? source.all : 'any' in source ? source.any : []
  const items = typed.type === 'not' ? [] : typed.items
  return group.flatMap((item, i) => {
    const node = items[i]
    return node === undefined ? [] : [{ source: item, typed: node, pointer: `${pointer}/${typed.type}/${i}` }]
  })
}

/** True for a part that only names a condition; what is wrong with it is said where it stands. */
export function isReference({ source }: PlacedCondition): boolean {
  return 'condition' in source
}

import type { RankRule } from '@lijie/schema'
import { rankValues } from '../../points/index.js'
import type { ScoredObject } from './scored-object.js'

/** An object with its rank in its group; null without a total. */
export interface RankedObject {
  readonly scored: ScoredObject
  readonly rank: number | null
}

/**
 * Ranks objects within their groups (排名), on rounded or exact totals and with ties as declared. Groups come in the order in
 * which the scheme lists them; in a group objects by rank, those without one last, equals in the order given.
 */
export function rankObjects(
  objects: readonly ScoredObject[],
  { ties, basis }: RankRule,
  groups: readonly (string | null)[]
): readonly RankedObject[] {
  return groups.flatMap((group) => {
    const members = objects.filter((one) => one.group === group)
    const ranks = rankValues(
      members.map(({ total }) =>
        total === null ? null : basis === 'exact-total' ? total.exact : total.rounded.exact
      ),
      ties
    )
    const ranked = members.map((scored, i) => ({ scored, rank: ranks[i] ?? null }))
    return ranked.toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0)
  })
}

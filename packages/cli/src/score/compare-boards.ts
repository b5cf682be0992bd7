import type { ObjectScore, Scoreboard } from '@lijie/engine'
import { compareSizes, rateOfChange, subtractDecimals } from './decimal-change.js'
import type { ObjectChange } from './score-report.js'

/** What became of each object between two scoreboards, in the order of the newer one (变化情况). */
export function compareBoards(
  before: Scoreboard,
  after: Scoreboard,
  base: 'previous' | 'current'
): readonly ObjectChange[] {
  const earlier = new Map(before.objects.map((one) => [one.object, one]))
  const later = new Set(after.objects.map(({ object }) => object))
  const gone = before.objects.filter(({ object }) => !later.has(object))
  return [
    ...after.objects.map((one) => describeChange(earlier.get(one.object), one, base)),
    ...gone.map((one) => describeChange(one, undefined, base))
  ]
}

/** The same, the largest change of rank first, then of points, then by name. */
export function rankChanges(before: Scoreboard, after: Scoreboard): readonly ObjectChange[] {
  return compareBoards(before, after, 'previous').toSorted(
    (a, b) =>
      countPlaces(b) - countPlaces(a) ||
      compareSizes(a.difference ?? '0', b.difference ?? '0') ||
      (a.object < b.object ? -1 : 1)
  )
}

/** An object that only one of the boards ranks has moved the farthest. */
function countPlaces({ places, before, after }: ObjectChange): number {
  if (places !== null) return Math.abs(places)
  return (before?.rank ?? null) === (after?.rank ?? null) ? 0 : Number.MAX_SAFE_INTEGER
}

function describeChange(
  before: ObjectScore | undefined,
  after: ObjectScore | undefined,
  base: 'previous' | 'current'
): ObjectChange {
  const [from, to] = [before?.total ?? null, after?.total ?? null]
  const [was, is] = [before?.rank ?? null, after?.rank ?? null]
  const both = from !== null && to !== null
  return {
    object: (after ?? before)?.object ?? '',
    name: (after ?? before)?.name ?? null,
    before: before === undefined ? null : { total: before.total, rank: before.rank },
    after: after === undefined ? null : { total: after.total, rank: after.rank },
    difference: both ? subtractDecimals(to, from) : null,
    rate: both ? rateOfChange(to, from, base) : null,
    places: was === null || is === null ? null : was - is
  }
}

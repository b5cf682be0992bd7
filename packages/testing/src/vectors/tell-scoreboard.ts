import type { Answer } from '@lijie/engine'
import type { IndicatorScore, ObjectScore, Scoreboard } from '@lijie/engine/evaluation'

/**
 * A scoreboard as vectors write it (评价结果): `objects` by name with `total`, `exactTotal`, `rank`, `grade`, `group`, `reweighted`,
 * `counters` (values), `indicators`, `adjustments` and `relative` (points); `order`, the objects as they are listed; the means of
 * `groups`; `lists` by id, or `id/group`; `rows`; `nameless`, rows without an object; the codes of `warnings`.
 */
export function tellScoreboard({ value, warnings }: Answer<Scoreboard>): object {
  return {
    objects: Object.fromEntries(value.objects.map((one) => [one.object, tellObject(one)])),
    order: value.objects.map(({ object }) => object),
    groups: Object.fromEntries(value.groups.map(({ id, mean }) => [id, mean])),
    lists: Object.fromEntries(
      value.lists.map(({ id, group, objects }) => [group === null ? id : `${id}/${group}`, objects])
    ),
    rows: value.rows,
    nameless: value.nameless?.rows ?? 0,
    warnings: [...new Set(warnings.map(({ code }) => code))].toSorted()
  }
}

function tellObject({ total, exactTotal, rank, grade, group, reweighted, ...parts }: ObjectScore): object {
  return {
    total,
    exactTotal,
    rank,
    grade,
    group,
    reweighted,
    counters: Object.fromEntries(parts.counters.map(({ id, value }) => [id, value])),
    indicators: Object.fromEntries(parts.indicators.map((one) => [one.id, tellIndicator(one)])),
    adjustments: Object.fromEntries(parts.adjustments.map(({ id, points }) => [id, points])),
    relative: Object.fromEntries(parts.relative.map(({ id, points }) => [id, points]))
  }
}

function tellIndicator({ id: _id, occurrences, ...score }: IndicatorScore): object {
  const items = occurrences.map(({ id, times, points, capped }) => [id, { times, points, capped }] as const)
  return { ...score, occurrences: Object.fromEntries(items) }
}

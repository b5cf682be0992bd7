import type { CompleteScheme } from '@lijie/schema'
import { addBounded, createRational, divideBounded, formatRational } from '../../kernel/index.js'
import { pickList, roundPoints } from '../../points/index.js'
import type { CompiledScheme } from '../compile/compiled-scheme.js'
import type { EvaluationPlan } from '../plan/evaluation-plan.js'
import type { CounterResult, GroupHeading, ListedObjects, Scoreboard } from '../scoreboard.js'
import { computeAt } from './compute-at.js'
import type { Headings } from './headings.js'
import { describeScheme } from './headings.js'
import { printObject } from './print-object.js'
import { rankObjects, type RankedObject } from './rank-objects.js'
import type { ScoredObject } from './scored-object.js'
import type { ScoreScope } from './score-scope.js'

/** The scoreboard of scored objects (评价结果): headings, ranks, grades, lists. */
export function buildScoreboard(
  { scheme: plan, asOf }: EvaluationPlan,
  scope: ScoreScope,
  objects: readonly ScoredObject[]
): Scoreboard {
  const { scheme, period } = plan
  const { document } = scheme
  const groups = document.groups?.map(({ id }) => id) ?? [null]
  const ranked = rankObjects(objects, document.rank, groups)
  const headings: Headings = describeScheme(scheme)
  return {
    ...headings,
    asOf,
    period,
    rows: scope.reader.countAll(plan),
    groups: (document.groups ?? []).map(({ id, label }) => ({
      id,
      label,
      mean: meanOf(scope, scheme, id, objects)
    })),
    objects: ranked.map((one) => printObject(scope, plan, one)),
    lists: listObjects(document, groups, ranked),
    nameless: readNameless(scope, plan)
  }
}

function meanOf(
  { notes }: ScoreScope,
  scheme: CompiledScheme,
  group: string,
  objects: readonly ScoredObject[]
): GroupHeading['mean'] {
  const totals = objects.flatMap((one) =>
    one.group === group && one.total !== null ? [one.total.rounded.exact] : []
  )
  if (totals.length === 0) return null
  const mean = computeAt(notes, scheme, { place: group, object: group }, () =>
    divideBounded(
      totals.reduce((a, b) => addBounded(a, b), createRational(0)),
      createRational(totals.length)
    )
  )
  return mean === null ? null : roundPoints(mean, scheme.document.total.rounding).text
}

function listObjects(
  { lists = [] }: CompleteScheme,
  groups: readonly (string | null)[],
  ranked: readonly RankedObject[]
): readonly ListedObjects[] {
  return lists.flatMap((list) =>
    groups.map((group) => ({
      id: list.id,
      label: list.label,
      group,
      objects: pickList(
        list,
        ranked.flatMap(({ scored, rank }) =>
          scored.group === group ? [{ object: scored.outcome.object, rank }] : []
        )
      )
    }))
  )
}

function readNameless({ reader, notes }: ScoreScope, plan: EvaluationPlan['scheme']): Scoreboard['nameless'] {
  const rows = reader.countRows(plan, null)
  const counters = plan.counters.flatMap((use): readonly CounterResult[] => {
    const { counter: id } = use
    const read = computeAt(notes, plan.scheme, { place: id, object: '—' }, () => reader.read(plan, use, null))
    if (read === null) return []
    const { value, count, unknown } = read
    return [{ id, count, unknown, value: formatRational(value) }]
  })
  return rows === 0 ? null : { rows, counters }
}

import { multiplyBounded, readRational, type Rational } from '../../kernel/index.js'
import { relativePoints, roundPoints, type RelativeResult } from '../../points/index.js'
import type { CompiledScheme } from '../compile/compiled-scheme.js'
import type { SchemePlan } from '../plan/scheme-plan.js'
import type { RelativeScore } from '../scoreboard.js'
import { computeAt, noteTooLong } from './compute-at.js'
import { noteReason } from './notes.js'
import type { ObjectOutcome } from './scored-object.js'
import type { ScoreScope } from './score-scope.js'

/** An object with its group, before it is compared. */
export interface GroupMember {
  readonly outcome: ObjectOutcome
  readonly group: string | null
}

/** What comparison gives one object. */
export interface RelativeOutcome {
  readonly scores: readonly RelativeScore[]
  /** Rounded points times weight, to be added to the total. */
  readonly points: readonly Rational[]
  readonly unranked: boolean
}

type Relative = CompiledScheme['relative'][number]

/** Points that depend on the others of the group (组内相对得分), in the order of the members. */
export function addRelative(
  scope: ScoreScope,
  plan: SchemePlan,
  members: readonly GroupMember[]
): readonly RelativeOutcome[] {
  const results = plan.scheme.relative.map((relative) => ({
    relative,
    results: compareGroups(plan, relative, members)
  }))
  return members.map(({ outcome }, i) => {
    const own = results.map(({ relative, results: all }) =>
      tell(scope, plan, relative, all[i], outcome.object)
    )
    return {
      scores: own.map(({ score }) => score),
      points: own.flatMap(({ points }) => (points === null ? [] : [points])),
      unranked: own.some(({ unranked }) => unranked)
    }
  })
}

function compareGroups(
  plan: SchemePlan,
  { document }: Relative,
  members: readonly GroupMember[]
): readonly RelativeResult[] {
  const results: RelativeResult[] = members.map(() => ({ kind: 'none' }))
  for (const group of new Set(members.map((member) => member.group))) {
    const places = members.flatMap((member, i) => (member.group === group ? [i] : []))
    const values = places.map((place) => valueOf(plan, document.of, members[place]?.outcome))
    relativePoints(document, values).forEach((result, i) => {
      const place = places[i]
      if (place !== undefined) results[place] = result
    })
  }
  return results
}

/** Rounded total or points; an object without a total is not compared. */
function valueOf({ scheme }: SchemePlan, of: string, outcome: ObjectOutcome | undefined): Rational | null {
  if (outcome === undefined || outcome.sum === null) return null
  if (of === 'total') return roundPoints(outcome.sum, scheme.document.total.rounding).exact
  return outcome.indicators.find(({ indicator }) => indicator.id === of)?.points?.exact ?? null
}

function tell(
  { notes }: ScoreScope,
  { scheme }: SchemePlan,
  { document, citation }: Relative,
  result: RelativeResult | undefined,
  object: string
): { readonly score: RelativeScore; readonly points: Rational | null; readonly unranked: boolean } {
  const { id } = document
  const place = { place: id, object }
  const none = { score: { id, points: null }, points: null, unranked: result?.kind === 'unranked' }
  if (result === undefined || result.kind !== 'points') {
    if (result?.kind === 'number-too-long') noteTooLong(notes, scheme, place)
    const params = { scheme: scheme.id, id, object }
    if (result?.kind === 'single-member') noteReason(notes, 'evaluation/single-member', params, [citation])
    if (result?.kind === 'zero-best') noteReason(notes, 'evaluation/zero-best', params, [citation])
    return none
  }
  const rounded = roundPoints(result.points, document.rounding)
  const points = computeAt(notes, scheme, place, () =>
    multiplyBounded(rounded.exact, readRational(document.weight))
  )
  return { score: { id, points: rounded.text }, points, unranked: false }
}

import { addBounded, type Rational } from '../../kernel/index.js'
import { roundPoints } from '../../points/index.js'
import type { SchemePlan } from '../plan/scheme-plan.js'
import { capTotal } from './cap-total.js'
import { computeAt } from './compute-at.js'
import { groupOf } from './group-of.js'
import { noteReason } from './notes.js'
import { addRelative } from './add-relative.js'
import { scoreObject } from './score-object.js'
import type { ScoredObject } from './scored-object.js'
import type { ObjectScope, ScoreScope } from './score-scope.js'

/** All objects under a scheme with their totals (总分): each by itself, then what depends on the others of its group. */
export function scoreObjects(scope: ScoreScope, plan: SchemePlan): readonly ScoredObject[] {
  noteUndecided(scope, plan)
  noteUnlisted(scope, plan)
  const scopes = scope.objects.map((object): ObjectScope => ({ ...scope, plan, object }))
  const scored = scopes.map((own) => ({
    own,
    outcome: scoreObject(own),
    group: groupOf(scope, plan, own.object)
  }))
  const compared = addRelative(scope, plan, scored)
  return scored.map(({ own, outcome, group }, i) => {
    const { scores, points, unranked } = compared[i] ?? { scores: [], points: [], unranked: false }
    const told = { outcome, group, relative: scores }
    if (outcome.sum === null || unranked) return { ...told, total: null }
    const { sum } = outcome
    const place = { place: 'total', object: own.object }
    const raise = (): Rational => points.reduce((a, b) => addBounded(a, b), sum)
    const raised = computeAt(scope.notes, plan.scheme, place, raise)
    if (raised === null) return { ...told, total: null }
    const exact = points.length === 0 ? raised : capTotal(own, raised, 'cap-only')
    return { ...told, total: { exact, rounded: roundPoints(exact, plan.scheme.document.total.rounding) } }
  })
}

function noteUndecided({ reader, notes }: ScoreScope, plan: SchemePlan): void {
  const rows = reader.countUndecided(plan)
  if (rows === 0) return
  const { id: scheme, citation } = plan.scheme
  noteReason(notes, 'evaluation/undecided-rows', { scheme, rows }, [citation])
}

/** Schemes with groups or classes score listed objects only. */
function noteUnlisted({ table, objects, notes }: ScoreScope, { scheme }: SchemePlan): void {
  if (!scheme.needsObjects || table === null) return
  for (const object of objects) {
    if (table.has(object)) continue
    noteReason(notes, 'evaluation/unlisted-object', { scheme: scheme.id, object }, [scheme.citation])
  }
}

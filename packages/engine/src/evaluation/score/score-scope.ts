import type { FigureTable } from '../request/figure-table.js'
import type { ObjectTable } from '../request/object-table.js'
import type { EvaluationPlan } from '../plan/evaluation-plan.js'
import type { SchemePlan } from '../plan/scheme-plan.js'
import type { CountReader } from './count-reader.js'
import { createNotes, type Notes } from './notes.js'
import type { ScoredObject } from './scored-object.js'

/** What all schemes of an evaluation are scored with (评分环境). */
export interface ScoreScope {
  readonly reader: CountReader
  readonly figures: FigureTable
  readonly table: ObjectTable | null
  /** Every object that is scored, in code-unit order. */
  readonly objects: readonly string[]
  readonly notes: Notes
  /** The results of a scheme that another takes, computed once for all objects. */
  readonly scoreInner: (plan: SchemePlan) => ReadonlyMap<string, ScoredObject>
}

/** Scores all objects under a scheme. */
export type ScoreObjects = (scope: ScoreScope, plan: SchemePlan) => readonly ScoredObject[]

/** One object under one scheme. */
export interface ObjectScope extends ScoreScope {
  readonly plan: SchemePlan
  readonly object: string
}

/**
 * Starts scoring: the objects are those of the table, those with anything to count, and without a table those that a figure
 * names.
 */
export function createScoreScope(
  { scheme, objects, figures }: EvaluationPlan,
  reader: CountReader,
  scoreObjects: ScoreObjects
): ScoreScope {
  const named = objects === null ? figures.objects : objects.keys()
  const counted = listPlans(scheme).flatMap((plan) => [...reader.listObjects(plan)])
  const all = new Set([...named, ...counted])
  const scored = new Map<SchemePlan, ReadonlyMap<string, ScoredObject>>()
  const scope: ScoreScope = {
    reader,
    figures,
    table: objects,
    // In code-unit order, the same on every machine and for every order of the rows; locale order is neither.
    objects: [...all].toSorted((a, b) => (a < b ? -1 : 1)),
    notes: createNotes(),
    scoreInner: (plan) => {
      const known = scored.get(plan)
      const found = known ?? new Map(scoreObjects(scope, plan).map((one) => [one.outcome.object, one]))
      scored.set(plan, found)
      return found
    }
  }
  return scope
}

/** A scheme in its period and all that go into it, each once. */
function listPlans(plan: SchemePlan): readonly SchemePlan[] {
  const found = new Set([plan])
  // Plans that are taken join the set while it is walked.
  for (const { indicators } of found)
    for (const { measure } of indicators)
      if (measure.kind === 'scheme') for (const part of measure.parts) found.add(part)
  return [...found]
}

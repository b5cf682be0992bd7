import { EngineError, isReason, type Reason, type Refusal } from '../../kernel/index.js'
import { utcZone } from '../../periods/index.js'
import type { CompiledScheme } from '../compile/compiled-scheme.js'
import { addLossItems } from '../explain/loss-scope.js'
import type { EvaluationRequest } from '../request/evaluation-request.js'
import type { EvaluationRules } from '../request/evaluation-rules.js'
import { readFigures } from '../request/figure-table.js'
import { findScheme } from '../request/find-scheme.js'
import { readObjects } from '../request/object-table.js'
import { checkNeeds } from './check-needs.js'
import type { EvaluationPlan } from './evaluation-plan.js'
import { readItemTable } from './item-table.js'
import { planScheme, type PlanBuilder } from './plan-scheme.js'

/**
 * What has to be counted for a request, and how the counts are scored (评价计划). Reads no rows: any backend can count.
 *
 * Refused, with every reason: a scheme that is unknown, a draft, faulty or not in force; a period or instant that is missing
 * or has no meaning; tables of objects and figures that do not fit.
 */
export function planEvaluation(rules: EvaluationRules, request: EvaluationRequest): EvaluationPlan | Refusal {
  return planRequest(rules, request, 'rows')
}

/** The same for rows, or for counts that are given: those belong to whatever instant and period they were printed for. */
export function planRequest(
  rules: EvaluationRules,
  request: EvaluationRequest,
  from: 'rows' | 'totals'
): EvaluationPlan | Refusal {
  const { asOf, period } = request
  checkInstants(request)
  const found = findScheme(rules, request.scheme, { asOf, period })
  if ('refused' in found) return found
  const { scheme } = found
  const builder: PlanBuilder = {
    part: scheme.part,
    zone: rules.timeLimits?.zone ?? utcZone,
    context: { part: scheme.part, asOf, readsAsOf: false },
    tables: [],
    planned: new Map()
  }
  const planned = planScheme(builder, scheme, period)
  const objects = request.objects === undefined ? null : readObjects(request.objects, scheme)
  const figures = readFigures(scheme, request, objects?.table ?? null)
  const reasons: Reason[] = [
    ...(from === 'rows' ? checkNeeds(scheme, request, builder.context.readsAsOf) : []),
    ...(isReason(planned) ? [planned] : []),
    ...(objects?.reasons ?? []),
    ...checkObjects(scheme, request),
    ...figures.reasons
  ]
  if (isReason(planned) || reasons.length > 0) return { refused: reasons }
  const table = builder.tables[planned.counts]
  if (request.explain === true && table !== undefined) addLossItems(planned, table, asOf)
  return {
    counts: builder.tables.map(readItemTable),
    scheme: planned,
    asOf: builder.context.readsAsOf ? asOf : null,
    objects: objects?.table ?? null,
    figures: figures.table
  }
}

function checkInstants({ asOf, period }: EvaluationRequest): void {
  if (asOf !== null && !Number.isSafeInteger(asOf))
    throw new EngineError('evaluation/bad-as-of', 'asOf must be milliseconds since 1970 UTC, or null')
  if (period === null) return
  const { from, to } = period
  if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to) || from >= to)
    throw new EngineError(
      'evaluation/bad-period',
      'A period is made by parsePeriod: from before to, in milliseconds'
    )
}

function checkObjects(
  { id, needsObjects, citation }: CompiledScheme,
  { objects }: EvaluationRequest
): Reason[] {
  if (!needsObjects || objects !== undefined) return []
  return [{ code: 'evaluation/objects-needed', params: { scheme: id }, because: [citation] }]
}

import type { Criterion, HitPolicy, KnownTimeLimit } from '@lijie/schema'
import { parseCriterionId, type LimitComparison } from '../criteria/index.js'
import { createReason, resolveLimit, TRUE, UNKNOWN, type Reason, type Truth } from '../kernel/index.js'

/** What the rows of a sub-category come to together. */
export type HitOutcome =
  | { readonly type: 'filed'; readonly rows: readonly Criterion[] }
  | { readonly type: 'not-filed' }
  /** A row that is unknown could still change the outcome. */
  | { readonly type: 'open' }
  /** The rows say no, without their citations; `rows` are those to cite. */
  | { readonly type: 'refused'; readonly reason: Reason; readonly rows: readonly Criterion[] }

/** How the limits of rows compare: the standard's comparison, the start of the clock and the grade of the area. */
export interface LimitRule {
  readonly compareLimits: LimitComparison
  readonly startedAt: number | undefined
  readonly areaGrade: string | undefined
}

/** The meaning of the four hit policies (命中策略), for rows in the order of the file with their truth values. */
export function applyHitPolicy(
  policy: HitPolicy['policy'],
  rows: readonly Criterion[],
  truths: readonly Truth[],
  rule: LimitRule
): HitOutcome {
  const hits = rows.filter((_, i) => truths[i] === TRUE)
  const open = rows.filter((_, i) => truths[i] === UNKNOWN)
  const [first] = rows.filter((row) => hits.includes(row) || open.includes(row))
  if (first === undefined) return { type: 'not-filed' }
  switch (policy) {
    case 'all':
      return hits.length > 0 ? { type: 'filed', rows: hits } : { type: 'open' }
    case 'first':
      return hits.includes(first) ? { type: 'filed', rows: [first] } : { type: 'open' }
    case 'unique':
      if (hits.length > 1) return refuseRows('criteria/conflicting-rows', hits)
      return open.length > 0 ? { type: 'open' } : { type: 'filed', rows: hits }
    case 'shortest':
      return hits.length === 0 ? { type: 'open' } : takeShortest(hits, open, rule)
  }
}

/** The row that is due first, once no unknown row could be due before it; among equals the lower number. */
function takeShortest(hits: readonly Criterion[], open: readonly Criterion[], rule: LimitRule): HitOutcome {
  const unlimited = hits.filter((row) => limitOf(row, rule) === undefined)
  if (hits.length > 1 && unlimited.length > 0) return refuseRows('criteria/unknown-limit', unlimited)
  let [best] = hits as [Criterion]
  for (const row of hits.slice(1)) {
    const order = orderRows(row, best, rule)
    if (typeof order === 'object') return { type: 'refused', reason: order, rows: [best, row] }
    if (order !== undefined && order < 0) best = row
  }
  const settled = open.every((row) => {
    const order = orderRows(best, row, rule)
    return typeof order === 'number' && order < 0
  })
  return settled ? { type: 'filed', rows: [best] } : { type: 'open' }
}

/** Negative: the first row is preferred; undefined: a limit is not known; a reason: the two cannot be compared. */
function orderRows(a: Criterion, b: Criterion, rule: LimitRule): number | Reason | undefined {
  const [first, second] = [limitOf(a, rule), limitOf(b, rule)]
  if (first === undefined || second === undefined) return undefined
  const order = rule.compareLimits(first, second, rule.startedAt)
  return order === 0 ? parseCriterionId(a.id).number - parseCriterionId(b.id).number : order
}

/** The limit of a row in the area of the case; undefined when none is known for it. */
function limitOf({ timeLimit }: Criterion, { areaGrade }: LimitRule): KnownTimeLimit | undefined {
  const limit = resolveLimit(timeLimit, areaGrade)
  return 'value' in limit ? limit : undefined
}

function refuseRows(
  code: 'criteria/conflicting-rows' | 'criteria/unknown-limit',
  rows: readonly Criterion[]
): HitOutcome {
  const names = rows.map(({ id }) => id).join(', ')
  return { type: 'refused', reason: createReason(code, { rows: names }), rows }
}

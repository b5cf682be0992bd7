import {
  planEvaluation,
  type CountPlan,
  type EvaluationPlan,
  type EvaluationRequest,
  type PlanCounts,
  type Reason,
  type Rulebook
} from '@lijie/engine'
import { createIssue, type Issue } from '@lijie/schema'
import { CliFailure, createFailure } from '../cli-failure.js'
import type { ChosenPeriods } from './choose-periods.js'
import { firstIssuesOf } from './issues-of.js'
import { monthsOf, planMonths, type MonthPlan } from './watch-months.js'

/** What is asked of every scheme of a run. */
export interface RunRequest extends ChosenPeriods {
  readonly asOf: number | null
  /** The object to explain. */
  readonly explain: string | null
  /** Tables of objects and figures for a scheme of a rulebook. */
  readonly tables: (
    rulebook: Rulebook,
    scheme: string
  ) => Promise<Pick<EvaluationRequest, 'objects' | 'figures'>>
}

/** One scheme, planned (方案计划): this period, the one it is compared with, and the months of a longer one. */
export interface PlannedScheme {
  readonly scheme: string
  readonly main: EvaluationPlan
  readonly compared: EvaluationPlan | null
  readonly months: MonthPlan | null
}

/** Plans a scheme of a rulebook. @throws CliFailure with every reason why it cannot be scored */
export async function planScheme(
  rulebook: Rulebook,
  scheme: string,
  { asOf, period, compared, explain, tables }: RunRequest
): Promise<PlannedScheme> {
  const given = await tables(rulebook, scheme)
  const request = { ...given, scheme, asOf, period }
  const main = demandPlan(rulebook, { ...request, ...(explain !== null && { explain: true }) })
  const other = compared === null ? null : planEvaluation(rulebook, { ...request, period: compared.period })
  if (compared !== null && other !== null && 'refused' in other)
    throw new CliFailure([sayPeriod(scheme, compared.period.label), ...firstIssuesOf(other.refused)])
  const months = period === null ? null : planMonths(main, monthsOf(period, rulebook.timeLimits.zone))
  return { scheme, main, compared: other as EvaluationPlan | null, months }
}

/** Says that what follows is about the period that is compared with. */
export function sayPeriod(scheme: string, period: string): Issue {
  return createIssue('score/period-refused', { scheme, period })
}

function demandPlan(rulebook: Rulebook, request: EvaluationRequest): EvaluationPlan {
  const plan = planEvaluation(rulebook, request)
  if (!('refused' in plan)) return plan
  const others = plan.refused.filter(({ code }: Reason) => code !== 'evaluation/as-of-needed')
  if (others.length > 0) throw new CliFailure(firstIssuesOf(others))
  throw createFailure('cases/as-of-required-by-scheme', { scheme: request.scheme })
}

/** Every plan of counts that a planned scheme needs, in a fixed order. */
export function listCountPlans({ main, compared, months }: PlannedScheme): readonly CountPlan[] {
  return [...main.counts, ...(compared?.counts ?? []), ...(months === null ? [] : [months.plan])]
}

/** The counts of a planned scheme, told apart again. */
export interface SchemeCounts {
  readonly main: readonly PlanCounts[]
  readonly compared: readonly PlanCounts[]
  readonly months: PlanCounts | null
}

/** Takes the counts of each scheme out of the counts of all, in the order of {@link listCountPlans}. */
export function splitCounts(
  schemes: readonly PlannedScheme[],
  counts: readonly PlanCounts[]
): readonly SchemeCounts[] {
  let at = 0
  const take = (many: number): readonly PlanCounts[] => counts.slice(at, (at += many))
  return schemes.map(({ main, compared, months }) => {
    const own = take(main.counts.length)
    const other = take(compared?.counts.length ?? 0)
    return { main: own, compared: other, months: months === null ? null : (take(1)[0] ?? null) }
  })
}

/** Whether a scheme counts rows at all; some rest on figures alone. */
export function countsRows({ main }: PlannedScheme): boolean {
  return main.counts.some(({ items }) => items.length > 1)
}

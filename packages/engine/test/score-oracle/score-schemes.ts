import type { Counter, EvaluationPart } from '@lijie/schema'
import type { CountPlan, ItemCounts, PlanCounts } from '../../src/counting/index.js'
import {
  planEvaluation,
  scoreEvaluation,
  scoreGiven,
  type EvaluationRules,
  type Scoreboard
} from '../../src/evaluation/index.js'
import type { Decision } from '../../src/kernel/index.js'
import { toScheme } from './score-by-scheme.js'
import { splitScheme, type SchemeCase } from './scheme-case.js'

/** What a scheme answers for its objects, in the form and order of the oracle. */
export type SchemeAnswer = Pick<SchemeCase, 'a' | 'r'>

const mostIndicators = 4
const names = ['n', 'd'].flatMap((kind) => Array.from({ length: mostIndicators }, (_, at) => `${kind}${at}`))

/** Each counter asks something else, so that the counts of a database can be told apart. */
const counters = Object.fromEntries(
  names.map((name, number): [string, Counter] => [
    name,
    {
      label: { zh: name },
      where: { column: 'reworkTimes', operator: 'equal', than: { constant: number } },
      onMissing: 'refuse',
      evidence: 'inferred'
    }
  ])
)

/**
 * Many schemes as one document, each compiled, planned and scored for all its objects: by turns from counts that are given and from
 * counts as a database hands them back.
 */
export function scoreSchemes(cases: readonly SchemeCase[]): readonly SchemeAnswer[] {
  const schemes = cases.map((one, at) => {
    const [first] = splitScheme(one)
    if (first === undefined) throw new Error('no object')
    return [`s${at}`, toScheme(first, one.k)] as const
  })
  const evaluation: EvaluationPart = { counters, schemes: Object.fromEntries(schemes) }
  const rules: EvaluationRules = { evaluation, cite: () => ({}) as never }
  return cases.map((one, at) => {
    const totals = listTotals(one)
    const score = at % 2 === 0 ? scoreTotals : scoreCounts
    return readBoard(score(rules, `s${at}`, totals), one.o.length)
  })
}

type Totals = readonly (readonly [object: string, counts: Readonly<Record<string, number>>])[]

function listTotals({ o }: SchemeCase): Totals {
  return o.map((counts, at) => [
    `o${at}`,
    Object.fromEntries(
      counts.flatMap(([numerator, denominator], place) => [
        [`n${place}`, numerator],
        [`d${place}`, denominator]
      ])
    )
  ])
}

function scoreTotals(rules: EvaluationRules, scheme: string, totals: Totals): Decision<Scoreboard> {
  return scoreGiven(rules, { scheme, asOf: null, period: null }, Object.fromEntries(totals))
}

function scoreCounts(rules: EvaluationRules, scheme: string, totals: Totals): Decision<Scoreboard> {
  const plan = planEvaluation(rules, { scheme, asOf: null, period: null })
  if ('refused' in plan) return plan
  return scoreEvaluation(
    plan,
    plan.counts.map((one) => fillCounts(one, totals))
  )
}

/** The counts of a plan: one for every item, told by what it asks. */
function fillCounts({ passes, items }: CountPlan, totals: Totals): PlanCounts {
  const asked = items.map(({ question }) => {
    const known =
      question !== null && 'than' in question && 'number' in question.than ? question.than.number : -1
    return names[known] ?? ''
  })
  const counted = (counts: Readonly<Record<string, number>>): ItemCounts => {
    const trues = Float64Array.from(asked, (name) => counts[name] ?? 0)
    return { rows: 0, trues, unknowns: new Float64Array(asked.length), sums: trues }
  }
  const groups = new Map(totals.map(([object, counts]) => [object, counted(counts)]))
  return passes.map(() => ({ groups, nameless: counted({}), undecided: 0 }))
}

function readBoard(decision: Decision<Scoreboard>, objects: number): SchemeAnswer {
  if ('refused' in decision) throw new Error(decision.refused.map(({ code }) => code).join())
  const scored = new Map(decision.value.objects.map((one) => [one.object, one]))
  const ordered = Array.from({ length: objects }, (_, at) => scored.get(`o${at}`))
  return {
    a: ordered.map((one) => [
      ...(one?.indicators ?? []).map(({ value, points }) => [value ?? '', points ?? ''] as const),
      one?.total ?? '',
      one?.grade ?? ''
    ]),
    r: ordered.map((one) => one?.rank ?? 0)
  }
}

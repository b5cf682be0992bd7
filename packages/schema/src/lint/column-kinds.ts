import { caseFactsColumns } from '../case-facts-columns.js'
import type { ComparisonPredicate } from '../generated/types.js'
import { listLeaves, listPredicates, listRowCounters, type PlacedPredicate } from './evaluation-parts.js'
import { createFinding, type Finding, type LintRule } from './lint-rule.js'

/** Columns that hold how far a case has come. */
const stageColumns: ReadonlySet<string> = new Set(['stage', 'voidStage'])

/** Questions of counters (计数项) that compare values of different kinds, and sums over what cannot be added up. */
export const columnKinds: LintRule = ({ evaluation }) => [
  ...listPredicates(evaluation).flatMap(listLeaves).flatMap(checkLeaf),
  ...listRowCounters(evaluation).flatMap(({ id, counter: { sum, lookup }, pointer }) => [
    ...checkSum(id, sum, `${pointer}/sum`),
    ...checkSum(id, lookup?.column, `${pointer}/lookup/column`)
  ])
]

function checkSum(
  counter: string,
  column: keyof typeof caseFactsColumns | undefined,
  pointer: string
): Finding[] {
  if (column === undefined || caseFactsColumns[column] !== 'instant') return []
  return [createFinding('evaluation', pointer, 'evaluation/sum-of-instants', { counter, column })]
}

function checkLeaf({ of, predicate, pointer }: PlacedPredicate): Finding[] {
  if (!('than' in predicate)) return []
  const { column, than } = predicate
  const place = `${pointer}/than`
  const kind = caseFactsColumns[column]
  const params = { counter: of, column, than: showOperand(than) }
  if (isInstant(predicate) !== (kind === 'instant'))
    return [createFinding('evaluation', place, 'evaluation/incomparable-columns', params)]
  if (isStage(predicate) !== stageColumns.has(column))
    return [createFinding('evaluation', place, 'evaluation/stage-comparison', params)]
  if (!('constant' in than) || isPossible(kind, than.constant)) return []
  const { constant } = than
  return [
    createFinding('evaluation', place, 'evaluation/impossible-constant', { counter: of, column, constant })
  ]
}

/** Is the operand an instant? A constant is what it is compared with: milliseconds, a count or 0 and 1. */
function isInstant({ column, than }: ComparisonPredicate): boolean {
  if ('asOf' in than) return true
  if ('stage' in than) return false
  return caseFactsColumns['constant' in than ? column : than.column] === 'instant'
}

/** Is the operand a stage? A constant never is: stages are named. */
function isStage({ than }: ComparisonPredicate): boolean {
  return 'stage' in than || ('column' in than && stageColumns.has(than.column))
}

function showOperand(than: ComparisonPredicate['than']): string {
  if ('column' in than) return than.column
  if ('stage' in than) return than.stage
  return 'constant' in than ? String(than.constant) : 'asOf'
}

/** Flags are 0 or 1, counts are never negative; -1 and 2 are no bounds either, since every row is on one side of them. */
function isPossible(
  kind: (typeof caseFactsColumns)[keyof typeof caseFactsColumns],
  constant: number
): boolean {
  if (kind === 'flag') return constant === 0 || constant === 1
  return constant >= 0
}

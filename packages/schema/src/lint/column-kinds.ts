import type { CounterPredicate, PredicateOperand } from '../generated/types.js'
import { joinPointer } from '../parse/index.js'
import { createFinding, type Finding, type LintRule } from './lint-rule.js'

/** Columns of the case facts row that hold instants; the others hold counts and flags. */
const instants: ReadonlySet<string> = new Set(['reportedAt', 'startedAt', 'dueAt', 'disposedAt', 'closedAt'])

/** Counters (计数项) that compare an instant with a count or a flag. */
export const columnKinds: LintRule = ({ evaluation }) =>
  Object.entries(evaluation?.counters ?? {}).flatMap(([counter, { where }]) =>
    where === null ? [] : checkPredicate(counter, where, `${joinPointer('/counters', counter)}/where`)
  )

function checkPredicate(counter: string, predicate: CounterPredicate, pointer: string): Finding[] {
  if ('all' in predicate)
    return predicate.all.flatMap((one, at) => checkPredicate(counter, one, `${pointer}/all/${at}`))
  if ('any' in predicate)
    return predicate.any.flatMap((one, at) => checkPredicate(counter, one, `${pointer}/any/${at}`))
  if ('not' in predicate) return checkPredicate(counter, predicate.not, `${pointer}/not`)
  if ('known' in predicate) return []
  const { column, than } = predicate
  if (isInstant(than, column) === instants.has(column)) return []
  const params = { counter, column, than: 'column' in than ? than.column : 'asOf' }
  return [createFinding('evaluation', `${pointer}/than`, 'evaluation/incomparable-columns', params)]
}

/** Is the operand an instant? A constant is what it is compared with: milliseconds, a count or 0 and 1. */
function isInstant(operand: PredicateOperand, column: string): boolean {
  return instants.has('constant' in operand ? column : 'column' in operand ? operand.column : 'dueAt')
}

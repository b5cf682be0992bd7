import type { Rulebook } from '@lijie/engine'
import { createIssue, type Issue, type IssueParams } from '@lijie/schema'

/** Why a rulebook answers no filing: a part of its criteria is left to another instrument and none is bound (未绑定). */
export function findUnresolved({ criteria }: Rulebook): readonly Issue[] {
  if (criteria.unresolved === undefined) return []
  const params = criteria.unresolved.params as IssueParams<'criteria/unresolved-delegation'>
  return [createIssue('criteria/unresolved-delegation', params)]
}

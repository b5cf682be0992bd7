import type { Criterion } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import type { FilingOutcome } from '../criteria/index.js'
import { answer, refuse, type Decision, type Truth } from '../kernel/index.js'
import { applyHitPolicy } from './apply-hit-policy.js'
import { findNeeds } from './find-needs.js'
import type { CheckedQuestion } from './read-filing-question.js'

/**
 * The answer (立案结论) that follows from the truth values of the rows. Cited are the rows that decide; where none applies
 * or facts are missing, all rows of the sub-category.
 */
export function concludeFiling(question: CheckedQuestion, truths: readonly Truth[]): Decision<FilingOutcome> {
  const { definition, rows } = question
  const outcome = applyHitPolicy(definition.part.hitPolicy.policy, rows, truths, {
    ...question,
    compareLimits: definition.compareLimits
  })
  const { cite } = definition
  switch (outcome.type) {
    case 'refused':
      return { refused: [{ ...outcome.reason, because: outcome.rows.map((row) => cite(row)) }] }
    case 'not-filed':
      return answer<FilingOutcome>(
        { outcome: 'not-filed' },
        rows.map((row) => cite(row))
      )
    case 'filed':
      return fileRows(question, outcome.rows)
    case 'open': {
      const { facts, approximate } = findNeeds(question, truths)
      const citations = rows.map((row) => cite(row))
      if (approximate === null) return answer<FilingOutcome>({ outcome: 'needs', facts }, citations)
      const warning = createIssue('criteria/approximate-needs', { facts: facts.join(', ') })
      return answer<FilingOutcome>({ outcome: 'needs', facts, approximate: true }, citations, [warning])
    }
  }
}

/** Filed; a report that goes on with an earlier case (分阶段立案) only where a deciding row names the earlier row. */
function fileRows(
  { definition, continues }: CheckedQuestion,
  filed: readonly Criterion[]
): Decision<FilingOutcome> {
  const criteria = filed.map(({ id }) => id)
  const citations = filed.map((row) => definition.cite(row))
  if (continues === undefined) return answer<FilingOutcome>({ outcome: 'filed', criteria }, citations)
  const earlier = continues.criterion
  const namesEarlier = (row: Criterion): boolean => row.continues?.includes(earlier) === true
  if (filed.some((row) => namesEarlier(row)))
    return answer<FilingOutcome>({ outcome: 'filed', criteria, continues }, citations)
  const following = definition.part.rows.filter((row) => namesEarlier(row)).map(({ id }) => id)
  const params = { row: criteria.join(', '), earlier, following: following.join(', ') || '-' }
  return refuse('criteria/wrong-stage', params, citations)
}

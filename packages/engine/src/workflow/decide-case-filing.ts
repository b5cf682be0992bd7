import type { Issue } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { decideFiling, type FilingInput } from '../criteria/index.js'
import { createReason, isRefusal, type Citation, type Reason } from '../kernel/index.js'
import type { Attempt } from './attempt.js'
import type { CaseRecord } from './case-record.js'
import type { CompiledTransition } from './compiled-workflow.js'
import type { WorkflowRules } from './workflow-rules.js'

/** Under which row a case is filed, and what that rests on (立案依据). */
export interface CaseFiling {
  /** Null where criteria are left to an instrument that is not bound, and were confirmed by who acted. */
  readonly criterion: string | null
  readonly because: readonly Citation[]
  readonly warnings: readonly Issue[]
}

/**
 * Whether a case meets the filing criteria (立案条件): by the rows, where there are any, on the facts on record; otherwise who
 * acts has to confirm it, and the answer warns that no rule decided. Null for a transition that files nothing.
 */
export function decideCaseFiling(
  rules: WorkflowRules,
  attempt: Attempt,
  { confirms }: CompiledTransition
): CaseFiling | readonly Reason[] | null {
  const { action, type } = attempt
  if (!confirms && type !== 'file' && type !== 'dispatch') return null
  const claim = action.type === 'file' || action.type === 'dispatch' ? action : noClaim
  if (!confirms)
    return claim.criterion === undefined ? null : takeClaim(rules, attempt.record, claim.criterion)
  if (!hasRows(rules)) return takeConfirmation(rules, type, claim.confirmed === true)
  return decideByRows(rules, attempt, claim)
}

/** What an action says of the filing criteria. */
interface Claim {
  readonly criterion?: string
  readonly areaGrade?: string
  readonly confirmed?: true
}

const noClaim: Claim = {}

/** A criterion that is named where the standard does not ask for it still has to be there. */
function takeClaim(
  { limitOf }: WorkflowRules,
  { kind, code }: CaseRecord,
  criterion: string
): CaseFiling | readonly Reason[] {
  const found = limitOf(criterion)
  if (found === undefined) return [createReason('workflow/unknown-criterion', { criterion })]
  const own = `${kind}/${code ?? ''}`
  if (!criterion.startsWith(code === null ? own : `${own}/`))
    return [createReason('workflow/filing-criterion-other', { criterion, rows: own }, [found.citation])]
  return { criterion, because: [found.citation], warnings: [] }
}

function takeConfirmation(
  { criteria }: WorkflowRules,
  action: string,
  isConfirmed: boolean
): CaseFiling | readonly Reason[] {
  const because = criteria.unresolved?.because ?? []
  if (!isConfirmed) return [createReason('workflow/confirmation-missing', { action }, because)]
  return { criterion: null, because, warnings: [createIssue('workflow/criteria-confirmed', {})] }
}

function decideByRows(rules: WorkflowRules, attempt: Attempt, claim: Claim): CaseFiling | readonly Reason[] {
  const { action, record } = attempt
  if (record.code === null) return [createReason('workflow/missing-code', { case: record.case })]
  const { case: id, code } = record
  const decision = decideFiling(rules, readInput(rules, attempt, code, claim.areaGrade))
  if (isRefusal(decision)) return decision.refused
  const { value, because, warnings } = decision
  if (value.outcome === 'needs')
    return [
      createReason('workflow/needs-facts', { action: action.type, facts: value.facts.join(', ') }, because)
    ]
  if (value.outcome === 'not-filed')
    return [createReason('workflow/filing-criteria-not-met', { case: id, code }, because)]
  const { criterion = value.criteria[0] as string } = claim
  if (value.criteria.includes(criterion)) return { criterion, because, warnings }
  return [
    createReason('workflow/filing-criterion-other', { criterion, rows: value.criteria.join(', ') }, because)
  ]
}

function hasRows({ criteria }: WorkflowRules): boolean {
  return criteria.unresolved === undefined && criteria.part.rows.length > 0
}

/** The question of filing, with the facts that criteria know. */
function readInput(
  { vocabulary }: WorkflowRules,
  { record, occurredAt, facts }: Attempt,
  code: string,
  areaGrade: string | null = record.areaGrade
): FilingInput {
  const known = Object.entries(facts).filter(([id]) => vocabulary.facts.has(id))
  const { kind, continues } = record
  const earlier =
    continues?.criterion === undefined
      ? {}
      : { continues: { case: continues.case, criterion: continues.criterion } }
  return {
    kind,
    code,
    facts: Object.fromEntries(known) as FilingInput['facts'],
    startedAt: occurredAt,
    areaGrade,
    ...earlier
  }
}

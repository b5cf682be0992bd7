import type { WorkflowPart, WorkflowState } from '../generated/types.js'
import { joinPointer } from '../parse/index.js'
import { createFinding, type Finding, type LintRule } from './lint-rule.js'

/** States and transitions of workflow.json that deserve a look: ends without an outcome, rules without an article, half a verification. */
export const workflowEntries: LintRule = ({ workflow }): readonly Finding[] =>
  workflow === undefined
    ? []
    : [
        ...Object.entries(workflow.states).flatMap(([id, state]) => checkOutcome(id, state)),
        ...checkCitations(workflow),
        ...checkResults(workflow)
      ]

function checkOutcome(id: string, state: WorkflowState): readonly Finding[] {
  const isEnd = state.kind === 'end'
  if (isEnd === (state.outcome !== undefined)) return []
  const code = isEnd ? 'workflow/end-without-outcome' : 'workflow/outcome-of-open-state'
  return [createFinding('workflow', joinPointer('/states', id), code, nameState(id, state))]
}

function nameState(
  id: string,
  state: WorkflowState | undefined
): { readonly state: string; readonly label: string; readonly labelZh: string } {
  const { zh = id, en = zh } = state?.label ?? {}
  return { state: id, label: en, labelZh: zh }
}

function checkCitations({ transitions }: WorkflowPart): readonly Finding[] {
  return transitions.flatMap(({ id, article, evidence }, place) =>
    evidence === 'published' && article === undefined
      ? [createFinding('workflow', `/transitions/${place}`, 'workflow/uncited', { transition: id })]
      : []
  )
}

/** A verification or confirmation that has a way for one result and none for the other; each state is told once. */
function checkResults({ states, transitions }: WorkflowPart): readonly Finding[] {
  return (['verify', 'confirm'] as const).flatMap((action) => {
    const ways = transitions.flatMap((transition, place) =>
      transition.action === action
        ? (transition.from ?? []).map((state) => ({ state, place, result: transition.result }))
        : []
    )
    return [...new Set(ways.map(({ state }) => state))].flatMap((state) => {
      const here = ways.filter((way) => way.state === state)
      const results = new Set(here.map(({ result }) => result))
      if (results.has(undefined) || results.size !== 1) return []
      const result = results.has('pass') ? 'fail' : 'pass'
      const params = { ...nameState(state, states[state]), action, result }
      return [createFinding('workflow', `/transitions/${here[0]?.place ?? 0}`, 'workflow/one-result', params)]
    })
  })
}

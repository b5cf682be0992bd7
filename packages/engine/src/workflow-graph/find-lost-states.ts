import type { Issue } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { isOpen } from './list-steps.js'
import { labelOf } from './phrase-step.js'
import type { WorkflowView } from './workflow-view.js'

/** That no report begins a case, and states that none ever gets to (无法到达的状态). */
export function findLostStates({ part, reached }: WorkflowView): readonly Issue[] {
  if (!part.transitions.some(({ action, from }) => action === 'report' && from === undefined))
    return [createIssue('workflow/no-report', {}, { pointer: '/transitions' })]
  return Object.keys(part.states)
    .filter((state) => !reached.has(state))
    .map((state) =>
      createIssue('workflow/unreachable-state', labelOf(part, state), { pointer: `/states/${state}` })
    )
}

/** Transitions that start from an end (终态仍有出路), where nothing is ever done. */
export function findWaysOutOfEnds({ part }: WorkflowView): readonly Issue[] {
  return part.transitions.flatMap(({ id, from = [] }, index) =>
    from.flatMap((state, at) => {
      if (!Object.hasOwn(part.states, state) || isOpen(part, state)) return []
      const pointer = `/transitions/${index}/from/${at}`
      return [
        createIssue('workflow/end-with-way-out', { transition: id, ...labelOf(part, state) }, { pointer })
      ]
    })
  )
}

/** Filed cases that go on as if they were not (已立案标记缺失). */
export function findLostFilings({ part, steps }: WorkflowView): readonly Issue[] {
  const isFiled = (state: string | null): boolean => state !== null && part.states[state]?.filed === true
  const losing = new Map(
    steps
      .filter(({ from, to }) => isFiled(from) && isOpen(part, to) && !isFiled(to))
      .map((step) => [step.index, step])
  )
  return [...losing.values()].map(({ transition, index, to }) =>
    createIssue(
      'workflow/filing-lost',
      { transition: transition.id, ...labelOf(part, to) },
      { pointer: `/transitions/${index}/to` }
    )
  )
}

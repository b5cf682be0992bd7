import type { Issue, Transition, WorkflowPart } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { isOpen } from './list-steps.js'
import type { WorkflowView } from './workflow-view.js'

/** Transitions that are never taken (不起作用的环节), because what comes before them or a gap always answers in their place. */
export function findIdleTransitions({ part, steps }: WorkflowView): readonly Issue[] {
  const used = new Set(steps.map(({ index }) => index))
  return part.transitions.flatMap((transition, index) => {
    const others = listRivals(part, transition, index)
    if (used.has(index) || others.length === 0) return []
    const params = { transition: transition.id, others: others.join(', ') }
    return [createIssue('workflow/never-taken', params, { pointer: `/transitions/${index}` })]
  })
}

/** Gaps and earlier transitions that answer the same action in one of its open states. */
function listRivals(part: WorkflowPart, { action, from, roles }: Transition, index: number): string[] {
  const open = from?.filter((state) => isOpen(part, state))
  const meets = (one: {
    readonly action: string
    readonly from?: readonly string[]
    readonly roles?: readonly string[]
  }): boolean =>
    one.action === action &&
    (open === undefined
      ? one.from === undefined
      : open.some((state) => one.from?.includes(state) === true)) &&
    (one.roles === undefined || one.roles.some((role) => roles.includes(role)))
  return [...(part.gaps ?? []), ...part.transitions.slice(0, index)].filter(meets).map(({ id }) => id)
}

import type { WorkflowPart } from '@lijie/schema'
import type { WorkflowCounts } from '../messages/workflow-words.js'

/** How large a workflow is (流程规模). */
export function countWorkflow({ states, transitions, gaps = [] }: WorkflowPart): WorkflowCounts {
  const all = Object.values(states)
  const open = all.filter(({ kind }) => kind === 'open')
  return {
    open: open.length,
    filed: open.filter(({ filed }) => filed === true).length,
    ends: all.length - open.length,
    transitions: transitions.length,
    roles: new Set(transitions.flatMap(({ roles }) => roles)).size,
    gaps: gaps.length
  }
}

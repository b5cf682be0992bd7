import type { ActionType, WorkflowGap, WorkflowPart } from '@lijie/schema'

/** Gaps that say the same of several actions (程序空白). */
export interface GapGroup extends Pick<WorkflowGap, 'from' | 'roles' | 'summary' | 'articles'> {
  readonly actions: readonly ActionType[]
}

/** The gaps of a workflow; those that differ in their action only are put together. */
export function groupGaps({ gaps = [] }: WorkflowPart): readonly GapGroup[] {
  const groups = new Map<string, GapGroup>()
  for (const { action, from, roles, summary, articles } of gaps) {
    const key = JSON.stringify([from, roles, summary, articles])
    const actions = [...(groups.get(key)?.actions ?? []), action]
    groups.set(key, { actions, from, summary, articles, ...(roles && { roles }) })
  }
  return [...groups.values()]
}

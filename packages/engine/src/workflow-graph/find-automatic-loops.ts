import type { Issue } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { findLoop, findReachable } from './find-way.js'
import { keepFirst } from './keep-first.js'
import type { WorkflowStep } from './list-steps.js'
import { labelOf, phraseWay } from './phrase-step.js'
import type { WorkflowView } from './workflow-view.js'

/** Circles that timers can go round without anybody acting (自动循环), one for each set of states that lead to each other. */
export function findAutomaticLoops({ part, steps, reached }: WorkflowView): readonly Issue[] {
  const automatic = keepFirst(
    steps.filter(({ from, transition }) => transition.automatic === true && reached.has(from)),
    ({ from, to }) => JSON.stringify([from, to])
  )
  const back = automatic.map(({ from, to }) => ({ from: to, to: from }))
  const told = new Set<string | null>()
  return Object.keys(part.states).flatMap((state) => {
    const loop = told.has(state) ? null : findLoop<string | null, WorkflowStep>(automatic, state)
    const [first] = loop ?? []
    if (loop === null || first === undefined) return []
    const before = findReachable<string | null>(back, [state])
    for (const node of findReachable<string | null>(automatic, [state])) if (before.has(node)) told.add(node)
    const params = { ...labelOf(part, state), way: phraseWay(loop) }
    return [
      createIssue('workflow/automatic-loop', params, { pointer: `/transitions/${first.index}/automatic` })
    ]
  })
}

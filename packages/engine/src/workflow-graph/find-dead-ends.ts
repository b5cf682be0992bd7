import type { Issue, WorkflowGap } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { findReachable } from './find-way.js'
import { listStates, phraseWayTo } from './phrase-step.js'
import type { WorkflowView } from './workflow-view.js'

/**
 * States from which no end can be reached (死路). One finding for each place where cases get stuck: a state, or several that
 * lead to each other only. It names every state from which a case is bound to get stuck there.
 */
export function findDeadEnds(view: WorkflowView): readonly Issue[] {
  const { part, arrows, reached } = view
  const ends = Object.keys(part.states).filter((state) => part.states[state]?.kind === 'end')
  const back = arrows.map(({ from, to }) => ({ from: to, to: from }))
  const saved = findReachable<string | null>(back, ends)
  const dead = Object.keys(part.states)
    .filter((state) => reached.has(state) && !saved.has(state))
    .map((state) => [state, findReachable<string | null>(arrows, [state])] as const)
  const places = dead.filter(([state, nodes]) =>
    dead.every(([other, onward]) => !nodes.has(other) || onward.has(state))
  )
  const isFirst = ([state, nodes]: (typeof places)[number]): boolean =>
    places.find(([other]) => nodes.has(other))?.[0] === state
  return places.filter(isFirst).map(([place, inside]) => {
    const bound = dead.filter(([, nodes]) => nodes.has(place)).map(([state]) => state)
    const params = { ...listStates(part, bound), way: phraseWayTo(view, bound[0] ?? place) }
    const gap = findClosingGap(part.gaps ?? [], inside)
    if (gap === undefined) return createIssue('workflow/dead-end', params, { pointer: `/states/${place}` })
    const articles = gap.articles.join(', ')
    const pointer = `/gaps/${(part.gaps ?? []).indexOf(gap)}`
    return createIssue('workflow/declared-dead-end', { ...params, gap: gap.id, articles }, { pointer })
  })
}

/** The gap that says of one of these states that the source does not tell how the case is closed; that about closing first. */
function findClosingGap(
  gaps: readonly WorkflowGap[],
  states: ReadonlySet<string | null>
): WorkflowGap | undefined {
  const closing = gaps.filter(
    ({ reason, from }) => reason === 'closing-path-not-stated' && from.some((state) => states.has(state))
  )
  return closing.find(({ action }) => action === 'close') ?? closing[0]
}

import type { LocalizedText, WorkflowPart } from '@lijie/schema'
import { findWay } from './find-way.js'
import type { WorkflowStep } from './list-steps.js'
import type { WorkflowView } from './workflow-view.js'

/** The label of a state in both languages, as messages take it. */
export function labelOf(
  { states }: WorkflowPart,
  state: string
): { readonly state: string; readonly label: string; readonly labelZh: string } {
  const label: LocalizedText = states[state]?.label ?? { zh: state }
  return { state, label: label.en ?? label.zh, labelZh: label.zh }
}

/** Several states as a list, in both languages. */
export function listStates(
  part: WorkflowPart,
  states: readonly string[]
): { readonly states: string; readonly statesZh: string } {
  const labels = states.map((state) => labelOf(part, state))
  return {
    states: labels.map(({ state, label }) => `${label} (${state})`).join(', '),
    statesZh: labels.map(({ state, labelZh }) => `${labelZh}（${state}）`).join('、')
  }
}

/** A way by the ids of its transitions: `report → file → dispatch`. */
export function phraseWay(way: readonly WorkflowStep[]): string {
  return way.map(({ transition }) => transition.id).join(' → ')
}

/** The shortest way on which a case gets to a state. */
export function phraseWayTo({ arrows }: WorkflowView, state: string): string {
  return phraseWay(findWay<string | null, WorkflowStep>(arrows, null, (one) => one === state) ?? [])
}

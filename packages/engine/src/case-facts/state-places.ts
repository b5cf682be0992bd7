import { caseStages, type ActionType, type CaseStage, type Transition } from '@lijie/schema'
import type { CompiledWorkflow } from '../workflow/index.js'

/** What a state means for a case in it (状态所处环节). */
export interface StatePlace {
  /** Place in the list of stages. */
  readonly stage: number
  /** A unit that holds the case may end the disposal, or disposes here: then it is in disposal, whatever else is possible. */
  readonly isDisposal: boolean
  /** A report can be confirmed on site here: somebody was asked to. */
  readonly isConfirming: boolean
}

/** The place of a stage in the list of stages (环节序号). */
export function stageIndex(stage: CaseStage): number {
  return caseStages.indexOf(stage)
}

/** In which stage an action is done; report-back where it is the end of the disposal. */
const stageOfAction: { readonly [T in ActionType]?: CaseStage } = {
  confirm: 'accepting',
  accept: 'accepting',
  'refuse-acceptance': 'accepting',
  'handle-on-site': 'accepting',
  file: 'filing',
  'refuse-filing': 'filing',
  dispatch: 'dispatch',
  reassign: 'dispatch',
  dispose: 'disposal',
  resume: 'disposal',
  'order-verification': 'checking',
  verify: 'checking',
  redispatch: 'checking',
  close: 'closing'
}

/**
 * The stage of every state that is no end (状态与环节), read from what may be done there, since workflows name their states as they
 * like: the first stage in which something is still to be done. A state that says nothing of it goes with those that it leads to,
 * else with those that lead to it; after the disposal it is being checked.
 */
export function placeStates(
  { part }: CompiledWorkflow,
  endsDisposal: (transition: Transition) => boolean
): ReadonlyMap<string, StatePlace> {
  const open = Object.keys(part.states).filter((id) => part.states[id]?.kind !== 'end')
  const leaving = new Map(
    open.map((id) => [id, part.transitions.filter(({ from = [] }) => from.includes(id))])
  )
  const stages = new Map<string, number>()
  for (const [id, transitions] of leaving) {
    const own = transitions.flatMap((one) => stageOf(one, endsDisposal) ?? [])
    if (own.length > 0) stages.set(id, Math.min(...own))
  }
  const placed = fillIn(open, leaving, stages, endsDisposal)
  return new Map(
    [...leaving].map(([id, transitions]) => {
      const isDisposal = transitions.some((one) => one.action === 'dispose' || endsDisposal(one))
      const isConfirming = transitions.some(({ action }) => action === 'confirm')
      return [id, { stage: placed.get(id) ?? stageIndex('accepting'), isDisposal, isConfirming }]
    })
  )
}

function stageOf(
  transition: Transition,
  endsDisposal: (transition: Transition) => boolean
): number | undefined {
  if (transition.action === 'report-back')
    return stageIndex(endsDisposal(transition) ? 'disposal' : 'checking')
  const stage = stageOfAction[transition.action]
  return stage === undefined ? undefined : stageIndex(stage)
}

/** States that say nothing themselves, from their neighbours, until nothing more is found. */
function fillIn(
  open: readonly string[],
  leaving: ReadonlyMap<string, readonly Transition[]>,
  known: ReadonlyMap<string, number>,
  endsDisposal: (transition: Transition) => boolean
): ReadonlyMap<string, number> {
  const stages = new Map(known)
  const checking = stageIndex('checking')
  for (let before = -1; before !== stages.size;) {
    before = stages.size
    for (const id of open) {
      if (stages.has(id)) continue
      const next = (leaving.get(id) ?? []).flatMap(({ to }) => stages.get(to ?? '') ?? [])
      const previous = [...leaving].flatMap(([from, ways]) =>
        ways
          .filter(({ to }) => to === id)
          .flatMap((way) => (endsDisposal(way) ? checking : (stages.get(from) ?? [])))
      )
      if (next.length > 0) stages.set(id, Math.min(...next))
      else if (previous.length > 0) stages.set(id, Math.max(...previous))
    }
  }
  return stages
}

import type { Transition, WorkflowPart } from '@lijie/schema'

/** One way in which a case can change its state or stay in it (流程步骤): a transition taken from one of its states. */
export interface WorkflowStep {
  /** null: there is no case yet, this is the report. */
  readonly from: string | null
  readonly to: string
  readonly transition: Transition
  /** Place in `transitions`. */
  readonly index: number
  /** Roles that can take it here: no gap refuses them, and no transition before it is always taken in its place. */
  readonly roles: readonly string[]
}

/** Results that a transition is for; a verification without one is none of them. */
const results = ['pass', 'fail', 'none'] as const

/**
 * Every step that can be taken (可能的步骤), in file order. Conditions are taken for open: they may hold or not. Nothing is
 * ever done to an ended case, so no step leaves an end.
 */
export function listSteps(part: WorkflowPart): readonly WorkflowStep[] {
  const { states, transitions } = part
  const taken = new Set<string>()
  return transitions.flatMap((transition, index) =>
    (transition.from ?? [null]).flatMap((from) => {
      const to = transition.to ?? from
      if (to === null || !Object.hasOwn(states, to)) return []
      if (from !== null && !isOpen(part, from)) return []
      const roles = transition.roles.filter((role) => {
        const asked = listQuestions(transition, from, role)
        const isFree = asked.some((key) => !taken.has(key))
        if (isAlwaysTaken(transition)) for (const key of asked) taken.add(key)
        return isFree && !isRefusedByGap(part, transition, from, role)
      })
      return roles.length === 0 ? [] : [{ from, to, transition, index, roles }]
    })
  )
}

/** Whether a case in this state is still handled. */
export function isOpen({ states }: WorkflowPart, state: string): boolean {
  return Object.hasOwn(states, state) && states[state]?.kind === 'open'
}

/** Whether a gap says that the source has no answer here. */
function isRefusedByGap(
  { gaps = [] }: WorkflowPart,
  { action }: Transition,
  from: string | null,
  role: string
): boolean {
  return gaps.some(
    (gap) =>
      gap.action === action &&
      from !== null &&
      gap.from.includes(from) &&
      (gap.roles === undefined || gap.roles.includes(role))
  )
}

/** Nothing but state, action, role and result decides whether it is taken; `transition` looks no further than this one. */
function isAlwaysTaken({ when, holder, ladder }: Transition): boolean {
  return when === undefined && holder === undefined && ladder === undefined
}

function listQuestions({ action, result }: Transition, from: string | null, role: string): string[] {
  const asked = result === undefined ? results : [result]
  return asked.map((one) => JSON.stringify([from, action, role, one]))
}

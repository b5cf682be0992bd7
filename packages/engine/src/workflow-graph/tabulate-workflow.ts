import type {
  ActionType,
  IssueCode,
  Transition,
  WorkflowEffect,
  WorkflowGap,
  WorkflowPart
} from '@lijie/schema'
import { actionTypes } from '../workflow/index.js'
import { listSteps, type WorkflowStep } from './list-steps.js'
import type { WorkflowTableCell, WorkflowTable, WorkflowWay } from './workflow-table.js'

/**
 * Everything that every role may do in every state, and how all else is refused (流程总表). The answer of `transition` is
 * one of the ways of the cell, or a refusal that the cell names; who acts, when and with what target is still open.
 */
export function tabulateWorkflow(part: WorkflowPart): WorkflowTable {
  const steps = groupSteps(listSteps(part))
  const states = [null, ...Object.keys(part.states)]
  const actions = actionTypes
  const roles = [...new Set(part.transitions.flatMap((transition) => transition.roles))]
  const cells = states.flatMap((state) =>
    actions
      .filter((action) => (action === 'report') === (state === null))
      .flatMap((action) => {
        const here = steps.get(keyOf(state, action)) ?? []
        return roles.map((role) => createCell(part, here, { state, action, role }))
      })
  )
  return { states, actions, roles, cells }
}

type Place = Pick<WorkflowTableCell, 'state' | 'action' | 'role'>

function createCell(part: WorkflowPart, steps: readonly WorkflowStep[], place: Place): WorkflowTableCell {
  const ways = steps.filter(({ roles }) => roles.includes(place.role)).map(describeWay)
  if (ways.length > 0) return { ...place, ways, refused: null, gap: null }
  return { ...place, ways, ...refuseCell(part, place) }
}

/** Why there is no way, in the order in which `transition` asks. */
function refuseCell(
  { states, transitions, gaps = [] }: WorkflowPart,
  { state, action, role }: Place
): Pick<WorkflowTableCell, 'refused' | 'gap'> {
  const takesAction = (one: Transition | WorkflowGap): boolean => one.action === action
  const startsHere = ({ from }: Transition | WorkflowGap): boolean =>
    state === null ? from === undefined : from?.includes(state) === true
  const here = transitions.filter((one) => takesAction(one) && startsHere(one))
  if (state !== null && states[state]?.kind === 'end') return refuse('workflow/case-has-ended')
  if (![...transitions, ...gaps].some(takesAction)) return refuse('workflow/action-not-in-standard')
  const gap = gaps.find(
    (one) => takesAction(one) && startsHere(one) && (one.roles === undefined || one.roles.includes(role))
  )
  if (gap !== undefined) return { ...refuse(`workflow/${gap.reason}`), gap: gap.id }
  return refuse(here.length === 0 ? 'workflow/not-possible-in-state' : 'workflow/role-not-allowed')
}

function refuse(refused: IssueCode): Pick<WorkflowTableCell, 'refused' | 'gap'> {
  return { refused, gap: null }
}

function describeWay({ to, transition }: WorkflowStep): WorkflowWay {
  const { id, result = null, when = null, holder = null, target = null, article = null } = transition
  return { transition: id, to, result, when, holder, target, article, refusals: listRefusals(transition) }
}

/** What a transition can be refused with once it is chosen by state and role. */
function listRefusals(transition: Transition): readonly IssueCode[] {
  const { action, holder, when, target, result, confirms, ladder, effects = [] } = transition
  const demands: readonly (readonly [boolean, readonly IssueCode[]])[] = [
    [result !== undefined, ['workflow/missing-result', 'workflow/result-not-stated']],
    [holder !== undefined, ['workflow/not-the-holder']],
    [when !== undefined, ['workflow/condition-not-met']],
    [when !== undefined || ladder !== undefined || effects.some(isConditional), ['workflow/needs-facts']],
    [target !== undefined, ['workflow/target-missing', 'workflow/target-not-allowed']],
    [confirms !== undefined, filingRefusals],
    [ladder !== undefined, ladderRefusals],
    [action === 'notify' || action === 'hand-over', ['workflow/target-not-allowed']],
    [otherCases.has(action), ['workflow/same-case']],
    [action === 'extend' || action === 'suspend', ['workflow/clock-not-affected']]
  ]
  return [...new Set(demands.filter(([holds]) => holds).flatMap(([, codes]) => codes))]
}

function isConditional(effect: WorkflowEffect): boolean {
  return 'when' in effect && effect.when !== undefined
}

/** Actions that name another case. */
const otherCases: ReadonlySet<ActionType> = new Set(['merge', 'absorb', 'split', 'continue'])

const ladderRefusals: readonly IssueCode[] = [
  'workflow/ladder-not-here',
  'workflow/not-the-decider',
  'workflow/no-ladder-step',
  'workflow/failed-before',
  'responsibility/impossible-triggers'
]

const filingRefusals: readonly IssueCode[] = [
  'workflow/needs-facts',
  'workflow/filing-criteria-not-met',
  'workflow/confirmation-missing',
  'workflow/filing-criterion-other',
  'workflow/missing-code',
  'workflow/unknown-criterion'
]

function groupSteps(steps: readonly WorkflowStep[]): ReadonlyMap<string, readonly WorkflowStep[]> {
  const groups = new Map<string, WorkflowStep[]>()
  for (const step of steps) {
    const key = keyOf(step.from, step.transition.action)
    groups.set(key, [...(groups.get(key) ?? []), step])
  }
  return groups
}

function keyOf(state: string | null, action: ActionType): string {
  return JSON.stringify([state, action])
}

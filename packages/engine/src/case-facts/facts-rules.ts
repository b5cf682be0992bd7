import type { ActionType, Transition } from '@lijie/schema'
import type { CompiledWorkflow, WorkflowRules } from '../workflow/index.js'
import { placeStates, type StatePlace } from './state-places.js'

/** The clocks by what stops them (各环节计时器); null where no clock, or not just one, is stopped by it. */
interface StageClocks {
  readonly confirm: string | null
  readonly accept: string | null
  readonly file: string | null
  readonly dispatch: string | null
  readonly disposal: string | null
  readonly 'order-verification': string | null
  readonly verify: string | null
}

/** What a workflow says of the facts of its cases (案件事实口径), whatever it calls its states, clocks and roles. */
export interface FactsRules {
  readonly workflow: CompiledWorkflow
  readonly places: ReadonlyMap<string, StatePlace>
  readonly clocks: StageClocks
  /** Actions that have a transition: what else happens in a case no journal tells. */
  readonly actions: ReadonlySet<ActionType>
  /** Cases are filed at all. */
  readonly files: boolean
  /** Roles of those who dispose: the organs that are evaluated as units. */
  readonly disposers: ReadonlySet<string>
  /** Roles of those who go on site to confirm a report, or to settle a matter on the spot (巡查). */
  readonly patrols: ReadonlySet<string>
}

const known = new WeakMap<CompiledWorkflow, FactsRules>()

/** Reads them off a workflow, once; null without a workflow. */
export function readFactsRules({ workflow, timeLimits }: WorkflowRules): FactsRules | null {
  if (workflow === null) return null
  const made = known.get(workflow)
  if (made !== undefined) return made
  const { transitions, states } = workflow.part
  const ending = transitions.filter(({ action }) => action === 'dispose' || action === 'report-back')
  const disposal = pickDisposal(listStopped(ending), (clock) => timeLimits.clocks.get(clock)?.rule.limit)
  const stops = (one: Transition): boolean =>
    disposal === null ? one.action === 'dispose' : listStopped([one]).includes(disposal)
  const only = (action: ActionType): string | null => {
    const stopped = listStopped(transitions.filter((one) => one.action === action))
    return stopped.length === 1 ? (stopped[0] as string) : null
  }
  const rules: FactsRules = {
    workflow,
    places: placeStates(workflow, (one) => ending.includes(one) && stops(one)),
    clocks: {
      confirm: only('confirm'),
      accept: only('accept'),
      file: only('file'),
      dispatch: only('dispatch'),
      disposal,
      'order-verification': only('order-verification'),
      verify: only('verify')
    },
    actions: new Set(transitions.map(({ action }) => action)),
    files:
      transitions.some(({ action }) => action === 'file') ||
      Object.values(states).some(({ filed }) => filed === true),
    disposers: new Set(listDisposers(ending)),
    patrols: new Set(
      transitions
        .filter(({ action }) => action === 'confirm' || action === 'handle-on-site')
        .flatMap(({ roles }) => roles)
    )
  }
  known.set(workflow, rules)
  return rules
}

/** The clocks that transitions stop, each once. */
function listStopped(transitions: readonly Transition[]): readonly string[] {
  const stopped = transitions.flatMap(({ effects = [] }) =>
    effects.flatMap((effect) => ('clock' in effect && effect.event === 'stop' ? effect.clock : []))
  )
  return [...new Set(stopped)]
}

/** Of several clocks that end with the disposal, that of the filing criterion. */
function pickDisposal(stopped: readonly string[], limitOf: (clock: string) => unknown): string | null {
  const own = stopped.filter((clock) => limitOf(clock) === 'criterion')
  if (own.length === 1) return own[0] as string
  return stopped.length === 1 ? (stopped[0] as string) : null
}

/** Who disposes; where nothing is disposed, who reports back. */
function listDisposers(ending: readonly Transition[]): readonly string[] {
  const disposing = ending.filter(({ action }) => action === 'dispose')
  return (disposing.length === 0 ? ending : disposing).flatMap(({ roles }) => roles)
}

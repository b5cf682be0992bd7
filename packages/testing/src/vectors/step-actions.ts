import { parseInstant } from '@lijie/engine'
import { transition, type CaseAction, type CaseRecord, type WorkflowRules } from '@lijie/engine/workflow'
import type { WorkflowQuestion } from '@lijie/schema'

/** One action of a vector with what became of it. */
export interface SteppedAction {
  readonly action: CaseAction
  readonly decision: ReturnType<typeof transition>
}

type WrittenAction = WorkflowQuestion['workflow']['actions'][number]

/** An action without an instant of its own is recorded this much after the one before. */
const step = 60_000
/** Members of an action that are instants; written as ISO text or epoch milliseconds. */
const instants: ReadonlySet<string> = new Set(['occurredAt', 'requestedAt', 'until'])

/** Takes the actions of a vector one after another (逐步办理), up to and with the first that is refused. */
export function stepActions(
  rules: WorkflowRules,
  { actions }: WorkflowQuestion['workflow']
): readonly SteppedAction[] {
  const steps: SteppedAction[] = []
  let record: CaseRecord | null = null
  let at = Number.NaN
  for (const written of actions) {
    at = readInstant(written['at']) ?? at + step
    const action = readAction(written)
    const decision: SteppedAction['decision'] = transition(rules, record, action, at)
    steps.push({ action, decision })
    if ('refused' in decision) break
    record = decision.value.record
  }
  return steps
}

function readAction({ at: _at, ...written }: WrittenAction): CaseAction {
  const entries = Object.entries(written).map(([name, value]) => [
    name,
    instants.has(name) ? (readInstant(value) ?? value) : value
  ])
  return Object.fromEntries(entries) as CaseAction
}

function readInstant(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  return typeof value === 'string' ? (parseInstant(value) ?? undefined) : undefined
}

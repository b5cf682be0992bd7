import { computeDeadline, isRefusal } from '@lijie/engine'
import { transition as takeTransition, type CaseAction } from '@lijie/engine/workflow'
import type { Transition } from '@lijie/schema'
import { buildAction } from './build-action.js'
import type { StepModel } from './city-model.js'
import { drawDelay, drawPower, scaleTime } from './draw-delay.js'
import { findActors, type ActingCase } from './find-actors.js'

/** What is done next in a case, and when. */
export interface PlannedStep {
  readonly at: number
  readonly action: CaseAction
  /** Name under which the story counts it: action and result. */
  readonly step: string
}

/** A case in which something is to be done next. */
export interface PlannedCase extends Omit<ActingCase, 'on'> {
  readonly dateAt: (at: number) => string
}

/**
 * Draws what is done next in a case (下一步办理): one of the steps that its state allows, by their weights, after a time of its own.
 * What the workflow would refuse is passed over and another is drawn. Null when nothing is left that could be done.
 */
export function planStep(planned: PlannedCase, from: number): PlannedStep | null {
  const { story, record } = planned
  let open = listSteps(planned)
  while (open.length > 0) {
    const drawn = story.random.pick(open.map((item) => ({ item, weight: item.step.weight })))
    if (drawn === undefined) return null
    const at = from + drawTime(planned, drawn.step, from)
    const acting = { ...planned, on: planned.dateAt(at) }
    for (const by of shuffle(planned, findActors(acting, drawn.transition))) {
      const action = buildAction(acting, drawn.transition, by, at)
      if (action !== null && !isRefusal(takeTransition(planned.rulebook, record, action, at))) {
        return { at, action, step: nameStep(drawn.step) }
      }
    }
    open = open.filter((one) => one !== drawn)
  }
  return null
}

/** The report that begins a case, at once. */
export function planReport(planned: PlannedCase, at: number): PlannedStep | null {
  const acting = { ...planned, on: planned.dateAt(at) }
  for (const transition of planned.rulebook.workflow?.part.transitions ?? []) {
    if (transition.action !== 'report') continue
    for (const by of shuffle(planned, findActors(acting, transition))) {
      const action = buildAction(acting, transition, by, at)
      if (action !== null && !isRefusal(takeTransition(planned.rulebook, null, action, at))) {
        return { at, action, step: 'report' }
      }
    }
  }
  return null
}

interface OpenStep {
  readonly step: StepModel
  readonly transition: Transition
}

function listSteps({ rulebook, model, story, record }: PlannedCase): readonly OpenStep[] {
  if (record === null || record.endedAt !== null) return []
  const transitions = (rulebook.workflow?.part.transitions ?? []).filter(({ from }) =>
    from?.includes(record.state)
  )
  return model.steps
    .filter((step) => (story.taken.get(nameStep(step)) ?? 0) < (step.most ?? Number.POSITIVE_INFINITY))
    .flatMap((step) =>
      transitions
        .filter(({ action, result }) => action === step.action && result === step.result)
        .map((transition) => ({ step, transition }))
    )
}

function nameStep({ action, result }: StepModel): string {
  return result === undefined ? action : `${action}/${result}`
}

function drawTime(planned: PlannedCase, { action, delay }: StepModel, from: number): number {
  const { random, unit } = planned.story
  if ('median' in delay) return drawDelay(random, delay)
  const share = action === 'dispose' ? unit.pace : delay.share
  return scaleTime(Math.floor((limitOf(planned, from) * share) / 100), drawPower(random, delay.spread))
}

/** For cases without a known limit; a made-up figure like all others. */
const usualLimit = 24 * 3_600_000

/** How long the limit of the case lasts from an instant, in milliseconds of the wall clock. */
function limitOf({ rulebook, record, story }: PlannedCase, from: number): number {
  const criterion = record?.criterion ?? null
  if (criterion === null) return usualLimit
  const { areaGrade } = story
  const decision = computeDeadline(rulebook, { criterion, startedAt: from, areaGrade, provisional: true })
  return isRefusal(decision) ? usualLimit : decision.value.dueAt - from
}

/** In an order that the story draws, so that not always the same body acts. */
function shuffle<T>({ story: { random } }: PlannedCase, items: readonly T[]): readonly T[] {
  return items
    .map((item) => ({ item, place: random.next() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item)
}

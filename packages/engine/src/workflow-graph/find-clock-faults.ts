import type { ClockEffect, ClockRule, Issue, WorkflowPart } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { listWays, type Arrow } from './find-way.js'
import { keepFirst } from './keep-first.js'
import type { WorkflowStep } from './list-steps.js'
import { labelOf, phraseWay } from './phrase-step.js'
import type { WorkflowView } from './workflow-view.js'

/** How a clock stands on the way of a case. */
type ClockStand = 'never-started' | 'running' | 'returned' | 'stopped'

/** A step, with how the clock stands before and after it. Nodes are written `stand state`. */
interface ClockArrow extends Arrow<string> {
  readonly step: WorkflowStep
  /** What this step does to the clock, with how it stands just then. */
  readonly events: readonly { readonly event: ClockEffect['event']; readonly stand: ClockStand }[]
  readonly stand: ClockStand
}

const stands: readonly ClockStand[] = ['never-started', 'running', 'returned', 'stopped']

/** What a workflow does to clocks that cannot be meant (计时器问题): never stopped, started twice, moved while it does not run. */
export function findClockFaults(view: WorkflowView): readonly Issue[] {
  const clocks = new Set(view.part.transitions.flatMap(({ effects = [] }) => effects.flatMap(clockOf)))
  return [...clocks].flatMap((clock) => checkClock(view, clock))
}

function checkClock({ part, steps, clocks }: WorkflowView, clock: string): Issue[] {
  const rule = Object.hasOwn(clocks, clock) ? clocks[clock] : undefined
  // Of the steps that leave the clock alone and do not end the case, one of a kind is enough.
  const telling = keepFirst(steps, ({ from, to, index, transition: { effects = [] } }) => {
    const isTelling = part.states[to]?.kind === 'end' || effects.flatMap(clockOf).includes(clock)
    return JSON.stringify([from, to, isTelling ? index : null])
  })
  const all = telling.flatMap((step) => stands.map((stand) => moveClock(step, clock, stand)))
  const start = nodeOf('never-started', null)
  const ways = listWays(all, start)
  const arrows = all.filter(({ from }) => ways.has(from))
  const wayOf = (arrow: ClockArrow): string =>
    phraseWay([...(ways.get(arrow.from) ?? []), arrow].map(({ step }) => step))
  return [
    ...findRunningAtEnd(part, arrows, clock, wayOf),
    ...findSecondStarts(arrows, clock, rule, wayOf),
    ...findIdleEvents(arrows, clock)
  ]
}

function moveClock(step: WorkflowStep, clock: string, before: ClockStand): ClockArrow {
  let stand = before
  const events = (step.transition.effects ?? []).flatMap((effect) => {
    if (!('clock' in effect) || effect.clock !== clock) return []
    const moved = { event: effect.event, stand }
    stand = standAfter(effect.event, stand)
    return [moved]
  })
  return { from: nodeOf(before, step.from), to: nodeOf(stand, step.to), step, events, stand }
}

/** A start of a clock that was started before is a rework, or after a return a dispatch. */
function standAfter(event: ClockEffect['event'], stand: ClockStand): ClockStand {
  const isOn = stand === 'running' || stand === 'returned'
  if (event === 'start') return 'running'
  if (event === 'stop') return isOn ? 'stopped' : stand
  if (event === 'return') return isOn ? 'returned' : stand
  if (event === 'dispatch') return isOn ? 'running' : stand
  return event === 'rework' && stand === 'stopped' ? 'running' : stand
}

function findRunningAtEnd(
  part: WorkflowPart,
  arrows: readonly ClockArrow[],
  clock: string,
  wayOf: (arrow: ClockArrow) => string
): Issue[] {
  const running = arrows.filter(
    ({ step, stand }) => (stand === 'running' || stand === 'returned') && part.states[step.to]?.kind === 'end'
  )
  return keepFirst(running, ({ step }) => step.index).map((arrow) => {
    const { transition, index, to } = arrow.step
    const params = { clock, transition: transition.id, ...labelOf(part, to), way: wayOf(arrow) }
    return createIssue('workflow/clock-not-stopped', params, { pointer: `/transitions/${index}` })
  })
}

/**
 * A start after a stop is a rework of the clock, so it is a fault where the rule of the clock has none. A start under a
 * condition is let be: the condition may ask whether it is the first round.
 */
function findSecondStarts(
  arrows: readonly ClockArrow[],
  clock: string,
  rule: ClockRule | undefined,
  wayOf: (arrow: ClockArrow) => string
): Issue[] {
  const isFinal = rule !== undefined && rule.rework === undefined
  const refused = new Set<ClockStand>(isFinal ? ['running', 'stopped'] : ['running'])
  const second = arrows.filter(
    ({ step, events }) =>
      step.transition.when === undefined &&
      events.some(({ event, stand }) => event === 'start' && refused.has(stand))
  )
  return keepFirst(second, ({ step }) => step.index).map((arrow) => {
    const { transition, index } = arrow.step
    const params = { clock, transition: transition.id, way: wayOf(arrow) }
    return createIssue('workflow/clock-started-twice', params, { pointer: `/transitions/${index}` })
  })
}

/** Events that never find the clock as they need it: rework needs a stop before it, a dispatch a return, an appeal a start, all others a clock that was started and not stopped. */
function findIdleEvents(arrows: readonly ClockArrow[], clock: string): Issue[] {
  const wanted = new Set<string>()
  const found = arrows.flatMap(({ step: { transition, index }, events }) =>
    events.map(({ event, stand }) => {
      const key = `${index} ${event}`
      if (suits(event, stand)) wanted.add(key)
      return { key, index, params: { clock, transition: transition.id, event } }
    })
  )
  return keepFirst(found, ({ key }) => key)
    .filter(({ key }) => !wanted.has(key))
    .map(({ index, params }) =>
      createIssue('workflow/clock-not-running', params, { pointer: `/transitions/${index}` })
    )
}

function suits(event: ClockEffect['event'], stand: ClockStand): boolean {
  if (event === 'start') return true
  if (event === 'rework') return stand === 'stopped'
  if (event === 'dispatch') return stand === 'returned'
  return event === 'appeal' ? stand !== 'never-started' : stand === 'running' || stand === 'returned'
}

function clockOf(effect: object): string[] {
  return 'clock' in effect && typeof effect.clock === 'string' ? [effect.clock] : []
}

function nodeOf(stand: ClockStand, state: string | null): string {
  return state === null ? stand : `${stand} ${state}`
}

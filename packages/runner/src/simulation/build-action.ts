import { decideFiling, isRefusal } from '@lijie/engine'
import type { Actor, CaseAction } from '@lijie/engine/workflow'
import type { Transition } from '@lijie/schema'
import { drawDelay } from './draw-delay.js'
import { findTargets, type ActingCase } from './find-actors.js'

/**
 * The action that takes a transition, with what its type needs (办理动作及其内容); null when it cannot be made up: nobody to
 * dispatch to, no case to merge into, no criterion that is met.
 */
export function buildAction(
  acting: ActingCase,
  transition: Transition,
  by: Actor,
  at: number
): CaseAction | null {
  const content = contentOf(acting, transition, at)
  if (content === null) return null
  return { type: transition.action, by, ...content } as CaseAction
}

type Content = Readonly<Record<string, unknown>>

function contentOf(acting: ActingCase, transition: Transition, at: number): Content | null {
  const { story, model } = acting
  const { action, result } = transition
  switch (action) {
    case 'report':
      return reportOf(acting)
    case 'file':
      return fileOf(acting, at)
    case 'dispatch':
    case 'reassign':
    case 'redispatch':
      return targetOf(acting, transition)
    case 'confirm':
    case 'verify':
      return result === undefined ? {} : { result }
    case 'suspend':
      return { until: at + drawDelay(story.random, model.suspendedDays), reason: 'synthetic' }
    case 'appeal':
      return { granted: story.random.chance(300) }
    case 'merge':
      return story.duplicateOf === null ? null : { into: story.duplicateOf }
    case 'split':
      return { cases: [`${story.id}-S`] }
    case 'continue':
      return { case: `${story.id}-C` }
    case 'hand-over':
      return handOverOf(transition)
    default:
      return { reason: 'synthetic' }
  }
}

function reportOf({ story, record }: ActingCase): Content | null {
  if (record !== null) return null
  const { id, kind, code, area, areaGrade, facts, circumstances } = story
  const reporters = [`synthetic-reporter-${story.random.below(5000) + 1}`]
  return { case: id, kind, code, area, areaGrade, reporters, facts: { ...facts, ...circumstances } }
}

/** Filing names the criterion that the engine decides for the facts of the case. */
function fileOf({ rulebook, story, record }: ActingCase, at: number): Content | null {
  const { kind, code, areaGrade, facts } = story
  const decision = decideFiling(rulebook, { kind, code, facts, startedAt: at, areaGrade })
  if (isRefusal(decision) || decision.value.outcome !== 'filed') return null
  const [criterion] = decision.value.criteria
  const isTold = record !== null && Object.keys(facts).every((fact) => Object.hasOwn(record.facts, fact))
  return { ...(criterion !== undefined && { criterion }), ...(isTold ? {} : { facts }) }
}

/** Events go to a body of the area half of the time, where one may take them; everything else to the unit. */
function targetOf(acting: ActingCase, { target, action }: Transition): Content | null {
  const targets = findTargets(acting, target?.roles ?? [])
  const { story, record } = acting
  const before = record?.dispatched.find(({ level }) => level === target?.level)?.organ
  if (action === 'redispatch' && before !== undefined && targets.includes(before)) return { to: before }
  const units = targets.filter((organ) => organ.includes(':'))
  const bodies = targets.filter((organ) => !organ.includes(':'))
  const isLocal = units.length === 0 || (story.kind === 'event' && story.random.chance(450))
  const among = isLocal && bodies.length > 0 ? bodies : units
  const to = among[story.random.below(Math.max(1, among.length))]
  return to === undefined ? null : { to }
}

function handOverOf({ effects = [] }: Transition): Content | null {
  const to = effects.flatMap((effect) => ('handOver' in effect ? [effect.handOver] : []))[0]
  return to === undefined ? null : { to, reason: 'synthetic' }
}

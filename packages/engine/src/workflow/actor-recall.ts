import { isInZoneTable, offsetAt } from '../calendar/index.js'
import { dayMs, formatLocalDate } from '../civil-time/index.js'
import { createReason, type Citation, type Reason } from '../kernel/index.js'
import {
  checkActor,
  followArea,
  formatOrgan,
  readOrgan,
  type CompiledResponsibility
} from '../responsibility/index.js'
import type { CompiledTransition } from './compiled-workflow.js'
import type { WorkflowRules } from './workflow-rules.js'

/** An organ that may act in a role, found once (主体核验记录). Names are written in one way: `platform@140802` as `platform@east`. */
export interface RecalledActor {
  readonly organ: string
  /** The organ it acts for; itself without entrustment. */
  readonly onBehalfOf: string
  /** The area by its id. */
  readonly area: string
  readonly citations: readonly Citation[]
  /** By place of a transition: what taking it as this actor rests on. */
  readonly because: (readonly Citation[] | undefined)[]
}

/** Who was found fit to act (主体核验缓存): by day, role, area and organ. */
export interface ActorRecall {
  /** Whose bindings these are; another responsibility begins afresh. */
  responsibility: CompiledResponsibility | null
  /** The days on which bindings, entrustments or areas begin or have ended, ascending; each day of a stretch has the same. */
  changes: readonly string[]
  /** The present day: its first and last millisecond, and its date. */
  from: number
  to: number
  on: string
  /** By role, for the stretch of the present day. */
  byRole: ByRole
  /** By the first day of a stretch. */
  readonly stretches: Map<string, ByRole>
  size: number
}

type ByRole = Map<string, RoleRecall>

/** Who may act in a role, by area and organ; most questions are about the same area, and many about the same organ, as before. */
interface RoleRecall {
  readonly byArea: Map<string, ByOrgan>
  /** The area and the organ that were asked about last. */
  area: string
  actors: ByOrgan
  key: string
  actor: RecalledActor
}

type ByOrgan = Map<string, RecalledActor>

/** As what somebody acts. */
type Acting = { readonly organ: string; readonly role: string; readonly onBehalfOf: string | undefined }

/** Hosts name open members and areas: what is kept must end. */
const mostEntries = 100_000
const chinaOffsetMs = 8 * 3_600_000

/** Nothing is known yet. */
export function createActorRecall(): ActorRecall {
  return {
    responsibility: null,
    changes: [],
    from: 0,
    to: -1,
    on: '',
    byRole: new Map(),
    stretches: new Map(),
    size: 0
  }
}

/** Whether an organ may act in a role for a case in an area at an instant, as `checkActor` says. */
export function recallActor(
  rules: WorkflowRules,
  recall: ActorRecall,
  organ: string,
  role: string,
  onBehalfOf: string | undefined,
  area: string,
  at: number
): RecalledActor | Reason {
  if (recall.responsibility !== rules.responsibility) beginAfresh(recall, rules.responsibility)
  if (at < recall.from || at > recall.to) turnTo(recall, rules, at)
  const key = onBehalfOf === undefined ? organ : `${organ}\n${onBehalfOf}`
  const known = recall.byRole.get(role)
  if (known === undefined) return keepActor(recall, { organ, role, onBehalfOf }, area, key)
  if (known.area === area && known.key === key) return known.actor
  const actors = known.area === area ? known.actors : known.byArea.get(area)
  const actor = actors?.get(key)
  if (actors === undefined || actor === undefined)
    return keepActor(recall, { organ, role, onBehalfOf }, area, key)
  known.area = area
  known.actors = actors
  known.key = key
  known.actor = actor
  return actor
}

/** The civil date of an instant in the zone of the time limits, `YYYY-MM-DD`; at +08:00 where there is no such zone. */
export function civilDateAt(rules: WorkflowRules, at: number): string {
  return formatLocalDate(Math.floor((at + offsetOf(rules, at)) / dayMs))
}

/** Time limits that are left to another instrument have a zone that stands for none. */
function offsetOf({ timeLimits: { zone, unresolved } }: WorkflowRules, at: number): number {
  return unresolved === undefined && isInZoneTable(zone, at) ? offsetAt(zone, at) : chinaOffsetMs
}

function beginAfresh(recall: ActorRecall, responsibility: CompiledResponsibility | null): void {
  recall.responsibility = responsibility
  recall.changes = responsibility === null ? [] : listChanges(responsibility)
  recall.to = recall.from - 1
  recall.byRole = new Map()
  recall.stretches.clear()
  recall.size = 0
}

/** Every day from which a binding, an entrustment or an area holds or no longer holds. */
function listChanges({ part }: CompiledResponsibility): readonly string[] {
  const { bindings, entrustments = [], areas = {} } = part
  const spans = [...bindings, ...entrustments, ...Object.values(areas)]
  // `2020-03-05~` sorts after that day and before the next one.
  const days = spans.flatMap(({ validFrom, validTo }) => [
    ...(validFrom === undefined ? [] : [validFrom]),
    ...(validTo === undefined ? [] : [`${validTo}~`])
  ])
  return [...new Set(days)].toSorted()
}

/** Where clocks change in the middle of a day, only the part with the offset of `at` is taken as the day. */
function turnTo(recall: ActorRecall, rules: WorkflowRules, at: number): void {
  const offset = offsetOf(rules, at)
  const start = Math.floor((at + offset) / dayMs) * dayMs - offset
  const isWhole = offsetOf(rules, start) === offset && offsetOf(rules, start + dayMs - 1) === offset
  recall.from = isWhole ? start : at
  recall.to = isWhole ? start + dayMs - 1 : at
  recall.on = formatLocalDate(Math.floor((at + offset) / dayMs))
  const stretch = recall.changes.findLast((change) => change <= recall.on) ?? ''
  const known = recall.stretches.get(stretch)
  recall.byRole = known ?? new Map()
  if (known === undefined) recall.stretches.set(stretch, recall.byRole)
}

function keepActor(recall: ActorRecall, acting: Acting, area: string, key: string): RecalledActor | Reason {
  const { responsibility, on } = recall
  if (responsibility === null) return createReason('responsibility/no-responsibility', {})
  const { organ, role, onBehalfOf } = acting
  const citations = checkActor(
    responsibility,
    { organ, role, ...(onBehalfOf === undefined ? {} : { onBehalfOf }) },
    area,
    on
  )
  // Refusals name the day, so they are not kept.
  if ('code' in citations) return citations
  const found = followArea(responsibility, area, on)
  const name = writeOrgan(recall, organ)
  const entry: RecalledActor = {
    organ: name,
    onBehalfOf: onBehalfOf === undefined ? name : writeOrgan(recall, onBehalfOf),
    area: 'code' in found ? area : found.id,
    citations,
    because: []
  }
  // A full cache is left as it is; what is asked once more is found once more.
  if (recall.size >= mostEntries) return entry
  const byArea = recall.byRole.get(role)?.byArea ?? new Map<string, ByOrgan>()
  const actors = byArea.get(area) ?? new Map<string, RecalledActor>()
  actors.set(key, entry)
  byArea.set(area, actors)
  recall.byRole.set(role, { byArea, area, actors, key, actor: entry })
  recall.size += 1
  return entry
}

/** An organ's name as it is written on the present day: areas that have ended are followed. */
export function writeOrgan({ responsibility, on }: ActorRecall, organ: string): string {
  const name = responsibility === null ? null : readOrgan(responsibility, organ, on)
  return name === null || 'code' in name ? organ : formatOrgan(name)
}

/** What taking a transition rests on: the rule itself, and the binding by which the actor may take it. */
export function citeTransition(
  { index, because }: CompiledTransition,
  actor: RecalledActor
): readonly Citation[] {
  return (actor.because[index] ??= Object.freeze([...because, ...actor.citations]))
}

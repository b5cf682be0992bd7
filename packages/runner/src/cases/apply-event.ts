import { isRefusal } from '@lijie/engine/kernel'
import { createIssue, formatIssue, type Issue } from '@lijie/schema'
import type { CaseEffect } from '@lijie/engine/workflow'
import type { JournalContent, JournalEvent } from '../journal/index.js'
import type { RulebookSource } from '../rules/index.js'
import type { StoredTimer } from '../store/index.js'
import type { AnnouncedCalendar, CaseState } from './case-state.js'
import { repeatAction } from './decide-action.js'

/** A case while its journal is folded: what it was told before its report is kept for it. */
export interface FoldedCase {
  readonly state: CaseState | null
  readonly calendars: readonly AnnouncedCalendar[]
  /** Of the last event. */
  readonly effects: readonly CaseEffect[]
  /** As they were set with the last event; left out where that is not known. */
  readonly timers?: readonly StoredTimer[] | undefined
}

/** Where folding a case begins. */
export const noCase: FoldedCase = { state: null, calendars: [], effects: [] }

/** Takes one event into account, its own or one about all cases (重放一条记录); an issue when that is not possible. */
export function applyEvent(
  rulebooks: RulebookSource,
  folded: FoldedCase,
  event: JournalEvent
): FoldedCase | Issue {
  const { content } = event
  if (content.type === 'calendar-changed') return applyCalendar(folded, event, content)
  if (content.type === 'action') return applyAction(rulebooks, folded, event, content)
  const { type } = content
  if (type !== 'migrated' && type !== 'personal-data-erased')
    return refuseReplay(event, `events of the kind ${String(type)} are not known to this program`)
  const { state, calendars } = folded
  if (state === null) return refuseReplay(event, `${type} before the report`)
  const record = { ...state.record, version: event.version, at: event.at }
  const pin = content.type === 'migrated' ? content.to : state.pin
  return { state: { ...state, record, pin, sequence: event.sequence }, calendars, effects: [] }
}

function applyCalendar(
  { state, calendars }: FoldedCase,
  { sequence, at }: JournalEvent,
  { calendar, replaces, effectiveAt }: Extract<JournalContent, { type: 'calendar-changed' }>
): FoldedCase {
  const { hash, standard } = calendar
  const version = state?.record.version ?? 0
  const told = [...calendars, { calendar: hash, sequence, standard, replaces, at, effectiveAt, version }]
  return { state: state && { ...state, calendars: told, sequence }, calendars: told, effects: [] }
}

function applyAction(
  rulebooks: RulebookSource,
  { state, calendars }: FoldedCase,
  event: JournalEvent,
  { action, pin = state?.pin }: Extract<JournalContent, { type: 'action' }>
): FoldedCase | Issue {
  if (pin === undefined) return refuseReplay(event, 'the report names no rulebook')
  const rulebook = rulebooks.find(pin.rulebook)
  if (rulebook === undefined)
    return createIssue('runner/unknown-rulebook', { case: event.case ?? '', rulebook: pin.rulebook })
  const decision = repeatAction(rulebook, state?.record ?? null, action, event.at)
  if (isRefusal(decision))
    return refuseReplay(event, decision.refused.map((reason) => formatIssue(reason, 'en')).join(' '))
  const { record, effects } = decision.value
  if (record.version !== event.version) return refuseReplay(event, `version ${record.version}`)
  return { state: { record, pin, calendars, sequence: event.sequence }, calendars, effects }
}

function refuseReplay({ case: id, sequence }: JournalEvent, problem: string): Issue {
  return createIssue('runner/journal-not-replayed', { case: id ?? '', sequence, problem })
}

import type { CaseCourse, CourseStep } from '@lijie/engine/case-facts'
import type { Rulebook } from '@lijie/engine/rulebook'
import { createIssue, type Issue } from '@lijie/schema'
import type { JournalEvent } from '../journal/index.js'
import type { RulebookSource } from '../rules/index.js'
import { applyEvent, noCase } from './apply-event.js'
import { foldCase, type FindCalendar } from './fold-case.js'
import { mergeEvents } from './replay-case.js'

/** What a course is made from again. */
export interface CourseSource {
  readonly rulebooks: RulebookSource
  readonly findCalendar: FindCalendar
}

/**
 * Replays a case step by step (案件历程重放), with the rules that it was handled by at each and the calendars announced since; null for
 * a case that was not reported by `asOf`. What was recorded later is not looked at. Both lists in the order of their sequence.
 */
export function replayCourse(
  { rulebooks, findCalendar }: CourseSource,
  own: readonly JournalEvent[],
  shared: readonly JournalEvent[],
  asOf: number
): CaseCourse | Issue | null {
  const steps: CourseStep[] = []
  let folded = noCase
  for (const event of mergeEvents(own, shared)) {
    if (event.at > asOf) break
    const next = applyEvent(rulebooks, folded, event)
    if ('severity' in next) return next
    folded = next
    const { content, at } = event
    const { state } = folded
    if (content.type !== 'action' || state === null) continue
    const rules = rulebooks.find(state.pin.rulebook)
    if (rules === undefined) return unknownRulebook(event, state.pin.rulebook)
    steps.push({ action: content.action, at, record: state.record, rules })
  }
  const { state, calendars } = folded
  if (state === null) return null
  const rules = rulebooks.find(state.pin.rulebook)
  if (rules === undefined) return unknownRulebook(own[0], state.pin.rulebook)
  return {
    steps,
    rules,
    // The rules of a step are always a rulebook: they come from above.
    foldClocks: (by, record, at) => foldCase(by as Rulebook, { record, calendars }, findCalendar, at)
  }
}

function unknownRulebook(event: JournalEvent | undefined, rulebook: string): Issue {
  return createIssue('runner/unknown-rulebook', { case: event?.case ?? '', rulebook })
}

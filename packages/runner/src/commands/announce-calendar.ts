import { isRefusal, refuse, type Decision, type Reason, type Refusal } from '@lijie/engine/kernel'
import type { Actor } from '@lijie/engine/workflow'
import { foldCase, loadCase, type CaseState } from '../cases/index.js'
import type { CalendarPin, JournalContent } from '../journal/index.js'
import { fitsHash } from '../rules/index.js'
import type { StoreTransaction } from '../store/index.js'
import { carryOut, withRetries, type WorkOutcome } from './carry-out.js'
import { checkActing, checkCommandId, isObject, refuseField } from './check-order.js'
import { digestWork } from './digest-work.js'
import { listCases } from './list-cases.js'
import { refuseIssue } from './refuse-issue.js'
import type { RunnerContext } from './runner-context.js'
import { listWantedTimers } from './list-wanted-timers.js'

/** That a newly published calendar holds (日历变更). */
export interface Announcement {
  readonly id: string
  readonly by: Actor
  /** `pinCalendar` of the compiled calendar, which the runner must be able to find by its hash. */
  readonly calendar: CalendarPin
  /** Id of the calendar standard in whose place it comes; its own where only notices are new. */
  readonly replaces?: string
  /** From when on days count by it, epoch milliseconds; now at the earliest. */
  readonly effectiveAt: number
  /** Is told how many cases were looked at. */
  readonly onProgress?: (cases: number) => void
}

/** A deadline that another calendar moves (时限变动). Null: none is known. */
export interface ChangedDeadline {
  readonly case: string
  readonly clock: string
  readonly before: number | null
  readonly after: number | null
}

/** What a new calendar changes. */
export interface AnnouncementResult {
  readonly sequence: number
  readonly at: number
  /** Cases whose clocks were looked at. */
  readonly cases: number
  readonly changed: readonly ChangedDeadline[]
}

/**
 * Announces a calendar (公布日历): one recorded event for all cases. What was counted stays; deadlines that move are listed, and
 * the timers of open cases are set anew, case by case. Sent again after a crash it finishes what is left. Refused with
 * `runner/unknown-calendar` where the runner does not have the calendar, in which case nothing is recorded, and as commands
 * are; and, when it is recorded and all other cases are done, for a case that cannot be read here: give what it says and send
 * it again.
 */
export async function announceCalendar(
  context: RunnerContext,
  announcement: Announcement
): Promise<Decision<AnnouncementResult>> {
  const recorded = await recordAnnouncement(context, announcement)
  if (isRefusal(recorded)) return recorded
  const { first: sequence, at } = recorded.value
  const changed: ChangedDeadline[] = []
  let cases = 0
  let unread: Refusal | undefined
  for await (const caseId of listCases(context)) {
    const own = await withRetries(() =>
      context.store.write((transaction) => retimeCase(context, transaction, caseId, sequence, at))
    )
    if ('refused' in own && !isUnread(own)) return own
    if ('refused' in own) unread ??= own
    else changed.push(...own)
    cases += 1
    announcement.onProgress?.(cases)
  }
  if (unread !== undefined) return unread
  return { ...recorded, value: { sequence, at, cases, changed } }
}

/** One case that cannot be read here must not keep the others from being set anew. */
function isUnread({ refused }: Refusal): boolean {
  return refused.every(({ code }) => unreadCodes.includes(code))
}

const unreadCodes: readonly string[] = [
  'runner/unknown-rulebook',
  'runner/unknown-calendar',
  'runner/journal-not-replayed'
]

async function recordAnnouncement(
  context: RunnerContext,
  { id, by, calendar, replaces = calendar?.standard, effectiveAt }: Announcement
): Promise<Decision<WorkOutcome>> {
  const content = { type: 'calendar-changed', by, calendar, replaces, effectiveAt } as const
  const wrong = checkCommandId(id) ?? checkActing(by) ?? checkCalendar(content)
  if (wrong !== undefined) return { refused: [wrong] }
  const digest = digestAnnouncement(content)
  if (typeof digest !== 'string') return { refused: [digest] }
  const { hash, standard } = calendar
  if (context.findCalendar(hash) === undefined)
    return refuse('runner/unknown-calendar', { calendar: hash, standard })
  return carryOut(context, {
    id,
    digest,
    plan: async ({ planned, command, at }) => {
      planned.push({ draft: { case: null, version: 0, command, at, content }, effects: [] })
      return { value: (outcome) => outcome, because: [], warnings: [] }
    },
    recall: async (_transaction, outcome) => ({ value: outcome, because: [], warnings: [] })
  })
}

type AnnouncedContent = Extract<JournalContent, { type: 'calendar-changed' }>

/** What makes two announcements the same. */
export function digestAnnouncement(content: AnnouncedContent): ReturnType<typeof digestWork> {
  return digestWork(content)
}

/** What is recorded holds for all cases for good: an instant that is none would stop all their clocks. */
function checkCalendar({ calendar, replaces, effectiveAt }: AnnouncedContent): Reason | undefined {
  if (!isObject(calendar) || !fitsHash(calendar))
    return refuseField('calendar', 'must be what pinCalendar gives')
  if (typeof replaces !== 'string') return refuseField('replaces', 'must be the id of a calendar standard')
  return Number.isSafeInteger(effectiveAt)
    ? undefined
    : refuseField('effectiveAt', 'must be epoch milliseconds, a whole number')
}

/** Sets the timers of a case anew, and says which of its deadlines are other ones than without the calendar. */
async function retimeCase(
  context: RunnerContext,
  transaction: StoreTransaction,
  caseId: string,
  sequence: number,
  at: number
): Promise<readonly ChangedDeadline[] | Refusal> {
  const loaded = await loadCase(context, transaction, caseId)
  if ('severity' in loaded) return refuseIssue(loaded)
  const { state } = loaded
  if (state === null || state.record.endedAt !== null) return []
  await transaction.putTimers(caseId, listWantedTimers(context, state, at))
  const calendars = state.calendars.filter((one) => one.sequence !== sequence)
  const [before, after] = [{ ...state, calendars }, state].map((one) => listDeadlines(context, one, at))
  return [...(after ?? [])].flatMap(([clock, dueAt]) => {
    const was = before?.get(clock) ?? null
    return was === dueAt ? [] : [{ case: caseId, clock, before: was, after: dueAt }]
  })
}

/** The deadlines of the clocks that run; null where none can be computed. */
function listDeadlines(
  { rulebooks, findCalendar }: RunnerContext,
  state: CaseState,
  at: number
): ReadonlyMap<string, number | null> {
  const rulebook = rulebooks.find(state.pin.rulebook)
  const clocks = rulebook && foldCase(rulebook, state, findCalendar, at)
  if (clocks === undefined || isRefusal(clocks)) return new Map()
  return new Map(
    Object.entries(clocks.value.clocks).flatMap(([id, clock]) =>
      isRefusal(clock) || clock.value.status === 'not-started' || clock.value.status === 'stopped'
        ? []
        : [[id, clock.value.dueAt] as const]
    )
  )
}

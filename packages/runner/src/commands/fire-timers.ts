import { isRefusal, type Reason, type Refusal } from '@lijie/engine/kernel'
import type { ClockState } from '@lijie/engine/clock'
import type { ActionOf } from '@lijie/engine/workflow'
import { foldCase, type CaseState } from '../cases/index.js'
import type { TimerEffect } from '../outbox/index.js'
import type { StoredTimer, StoreTransaction } from '../store/index.js'
import { actOnCase } from './act-on-case.js'
import { describeEvents, openSession, withRetries } from './carry-out.js'
import { readTime } from './read-time.js'
import { refuseIssue } from './refuse-issue.js'
import type { RunnerContext } from './runner-context.js'
import { readWorked, type WorkSession } from './work-session.js'
import { listWantedTimers } from './list-wanted-timers.js'
import { writeSession } from './write-session.js'

/** Who fires timers, how many at once, and for how long they are his. */
export interface TimerRequest {
  readonly worker: string
  /** 100 by default. */
  readonly limit?: number
  /** 60,000 by default: after it another worker takes what this one did not finish. */
  readonly leaseMs?: number
}

/** What became of a timer (定时事项结果). */
export interface FiredTimer {
  readonly timer: StoredTimer
  /**
   * `told`: an effect left for the outbox; `resumed`: the case goes on; `nothing`: nothing was to be done, or the rules refuse
   * it; `failed`: it could not be done and stays due.
   */
  readonly outcome: 'told' | 'resumed' | 'nothing' | 'failed'
  readonly refused: readonly Reason[]
  /** What was thrown, where it failed by a mistake of the program; the timers after it are fired all the same. */
  readonly error?: unknown
}

/**
 * Fires timers that are due (触发定时事项): each once, by one worker. A point of a clock becomes an effect with a stable key; the
 * end of a pause becomes a resume, where the workflow has one that is automatic. Gives what was done; call it again until the
 * list is empty.
 */
export async function fireTimers(
  context: RunnerContext,
  { worker, limit = 100, leaseMs = 60_000 }: TimerRequest
): Promise<readonly FiredTimer[] | Refusal> {
  const request = { worker, limit, leaseMs, now: context.clock() }
  const claimed = await withRetries(() =>
    context.store.write((transaction) => transaction.claimTimers(request))
  )
  if ('refused' in claimed) return claimed
  const fired: FiredTimer[] = []
  for (const { item } of claimed) {
    const one = await tryTimer(context, item, worker)
    if (one !== null) fired.push(one)
  }
  return fired
}

/** One timer that cannot be fired must not keep those after it from being fired. */
async function tryTimer(
  context: RunnerContext,
  timer: StoredTimer,
  worker: string
): Promise<FiredTimer | null> {
  const failed = { timer, outcome: 'failed', refused: [] } as const
  try {
    const one = await withRetries(() =>
      context.store.write((transaction) => fireTimer(context, transaction, timer, worker))
    )
    return one === null || 'timer' in one ? one : { ...failed, refused: one.refused }
  } catch (error) {
    return { ...failed, error }
  }
}

/** Null when somebody else fired it meanwhile, or the case does not want it any more. */
async function fireTimer(
  context: RunnerContext,
  transaction: StoreTransaction,
  timer: StoredTimer,
  worker: string
): Promise<FiredTimer | Refusal | null> {
  const head = await transaction.readHead()
  const at = readTime(context, head)
  if (typeof at !== 'number') return { refused: [at] }
  const session = openSession(context, transaction, `timer:${timer.id}`, at, head)
  const found = await readWorked(session, timer.case)
  if ('severity' in found) return refuseIssue(found)
  const wanted = found.state === null ? [] : listWantedTimers(context, found.state, at)
  if (isOutdated(session, found.state, timer, wanted)) {
    await transaction.putTimers(timer.case, wanted)
    return null
  }
  if (!(await transaction.finishTimer(timer.id, worker))) return null
  if (timer.change === 'pause-ends') return resumeCase(session, timer, found.state)
  const { id: key, change: type, clock, point, at: due } = timer
  const effect: TimerEffect = { type, clock, point, at: due }
  await transaction.putEffects([{ key, sequence: head?.sequence ?? 0, case: timer.case, effect }])
  return { timer, outcome: 'told', refused: [] }
}

/**
 * True for a timer that became wrong after it was set, as by a calendar that was announced since. Where the clock cannot be read
 * at this instant, nothing says that it is wrong.
 */
function isOutdated(
  { context, at }: WorkSession,
  state: CaseState | null,
  timer: StoredTimer,
  wanted: readonly StoredTimer[]
): boolean {
  if (state === null) return true
  if (wanted.some(({ id }) => id === timer.id)) return false
  const clock = readClock(context, state, timer.clock, at)
  return clock !== undefined || state.record.endedAt !== null
}

/** A clock of a case; undefined where it cannot be read. */
function readClock(
  { rulebooks, findCalendar }: RunnerContext,
  state: CaseState,
  id: string,
  at: number
): ClockState | undefined {
  const rulebook = rulebooks.find(state.pin.rulebook)
  const clocks = rulebook && foldCase(rulebook, state, findCalendar, at)
  const clock = clocks === undefined || isRefusal(clocks) ? undefined : clocks.value.clocks[id]
  return clock === undefined || isRefusal(clock) ? undefined : clock.value
}

async function resumeCase(
  session: WorkSession,
  timer: StoredTimer,
  state: CaseState | null
): Promise<FiredTimer> {
  const nothing = { timer, outcome: 'nothing', refused: [] } as const
  if (state === null || !mayResume(session, state, timer)) return nothing
  const action: ActionOf<'resume'> = { type: 'resume', by: session.context.timerActor, occurredAt: timer.at }
  const decision = await actOnCase(session, timer.case, action)
  if (isRefusal(decision)) return { ...nothing, refused: decision.refused }
  const events = await writeSession(session)
  await session.transaction.putCommand({
    command: session.command,
    digest: '',
    result: describeEvents(events)
  })
  return { timer, outcome: 'resumed', refused: [] }
}

/** An automatic resume leaves the present state, and no other pause that somebody set is open. */
function mayResume({ context, at }: WorkSession, state: CaseState, { clock }: StoredTimer): boolean {
  const rulebook = context.rulebooks.find(state.pin.rulebook)
  const isAutomatic = rulebook?.workflow?.part.transitions.some(
    ({ action, automatic, from }) =>
      action === 'resume' && automatic === true && from?.includes(state.record.state) === true
  )
  const own = readClock(context, state, clock, at)
  if (isAutomatic !== true || own === undefined || own.status === 'not-started') return false
  return own.pauses.every(
    ({ cause, to }) => (cause !== 'pause' && cause !== 'suspension') || (to !== null && to <= at)
  )
}

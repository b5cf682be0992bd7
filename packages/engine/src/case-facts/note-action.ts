import type { ActionType } from '@lijie/schema'
import { actorOf, countIf, isInTime, listEntered, readClock, stopsClock } from './ask-step.js'
import type { CaseTrace } from './case-trace.js'
import { noteDispatched } from './note-dispatched.js'
import type { TracedStep } from './take-step.js'

type Note = (trace: CaseTrace, step: TracedStep) => void

/** What an action says by itself (动作所示事实), besides who has the case and where it stands then. */
export function noteAction(trace: CaseTrace, step: TracedStep): void {
  noteVerifyTask(trace, step)
  if (endsHold.has(step.action.type)) trace.onHold = false
  notes[step.action.type]?.(trace, step)
}

/** Goes on with the case in a way in which nothing that is on hold does. */
const endsHold: ReadonlySet<ActionType> = new Set([
  'resume',
  'dispatch',
  'redispatch',
  'reassign',
  'return',
  'dispose',
  'report-back',
  'order-verification',
  'verify'
])

const noteEnd: Note = (trace, step) => {
  const { action, facts, time } = step
  const { disposal } = facts.clocks
  const ends = disposal === null ? action.type === 'dispose' : stopsClock(step, disposal)
  const unit = trace.holder ?? trace.last
  if (ends && unit !== null) unit.disposedAt = time
}

const noteAcceptor: Note = (trace, step) => {
  trace.acceptor = actorOf(step)
}

const noteFiler: Note = (trace, step) => {
  trace.filer = actorOf(step)
}

const noteDispatch: Note = (trace, step) => {
  if (stopsClock(step, step.facts.clocks.dispatch)) noteDispatched(trace, step)
}

const notes: { readonly [T in ActionType]?: Note } = {
  report: (trace, step) => {
    const { splitFrom = null, continues = null } = step.record
    // Whoever opens a part or a continuation reports nothing.
    trace.reporter = splitFrom === null && continues === null ? actorOf(step) : null
    trace.reporterRole = step.action.by.role
  },
  confirm: (trace, step) => {
    trace.confirmer = actorOf(step)
    trace.verifiedOnTime = countIf(trace.verifiedOnTime, isInTime(step, step.facts.clocks.confirm))
  },
  accept: (trace, step) => {
    noteAcceptor(trace, step)
    trace.acceptedAt = step.time
  },
  'refuse-acceptance': noteAcceptor,
  file: noteFiler,
  'refuse-filing': noteFiler,
  'handle-on-site': (trace) => {
    trace.selfHandled = true
  },
  dispatch: noteDispatch,
  reassign: noteDispatch,
  redispatch: noteDispatch,
  dispose: noteEnd,
  'report-back': noteEnd,
  return: noteReturn,
  extend: ({ holder }, step) => {
    if (holder === null) return
    holder.extensionTimes += 1
    for (const { id, type } of listEntered(step)) if (type === 'extend') holder.extendedBy.push(id)
  },
  suspend: (trace, { time }) => {
    trace.onHold = true
    trace.holdTimes += 1
    trace.holdApprovedAt = time
  },
  'order-verification': (trace, step) => {
    trace.checkTasks += 1
    const inTime = isInTime(step, step.facts.clocks['order-verification'])
    trace.checksSentOnTime = countIf(trace.checksSentOnTime, inTime)
  },
  verify: noteCheck
}

/** Somebody is asked to confirm a report: the case gets to where that is done. */
function noteVerifyTask(trace: CaseTrace, { facts, before, record, action }: TracedStep): void {
  const { places } = facts
  if (places.get(record.state)?.isConfirming !== true) return
  if (before !== null && places.get(before.state)?.isConfirming === true) return
  if (trace.verifyTasks === 0) trace.verifySentAtOnce = action.type === 'report'
  trace.verifyTasks += 1
}

function noteCheck(trace: CaseTrace, step: TracedStep): void {
  trace.checkedAt = step.time
  trace.checkedOnTime = countIf(trace.checkedOnTime, isInTime(step, step.facts.clocks.verify))
  trace.checksInStay += 1
  if (trace.checksInStay > 1) trace.checksSuperseded += 1
  const { last } = trace
  if (last === null || step.action.type !== 'verify') return
  const failed = step.action.result === 'fail'
  last.openFailures = failed ? last.openFailures + 1 : 0
  if (failed) last.failedChecks += 1
}

/** A unit sends the case back, late where its deadline was over then. */
function noteReturn({ holder }: CaseTrace, step: TracedStep): void {
  const { before, rules, time, facts } = step
  if (holder === null || before === null) return
  holder.returnTimes += 1
  const clock = readClock(step, { rules, record: before, at: time }, facts.clocks.disposal)
  const dueAt = clock === null ? null : (clock.dueAt ?? clock.dueIfResumedAt)
  holder.lateReturnTimes = countIf(holder.lateReturnTimes, dueAt === null ? null : time > dueAt)
}

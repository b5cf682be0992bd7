import { createIssue } from '@lijie/schema/issues'
import { createReason, type Reason } from '../kernel/index.js'
import { citeRulePart } from './clock-context.js'
import type { EventOf } from './clock-event.js'
import { startRun } from './apply-start-stop.js'
import {
  addPause,
  changeRun,
  endPauses,
  openPauses,
  type ClockHistory,
  type ClockPause,
  type ClockRun
} from './clock-history.js'
import { runningRun, type ClockMoment } from './clock-moment.js'

/** The unit in charge returns the case (退回): the clock stands still until it is dispatched again. */
export function applyReturn(moment: ClockMoment, event: EventOf<'return'>): ClockHistory | Reason {
  const run = runningRun(moment)
  if ('code' in run) return run
  const { context, history } = moment
  const because = citeRulePart(context, 'return')
  if (context.clock.rule.return === undefined) return createReason('clock/return-not-allowed', {}, because)
  const { id, occurredAt, unit = run.unit } = event
  if (findReturn(run, occurredAt) !== undefined) return createReason('clock/already-returned', {}, because)
  if (run.unit !== null && unit !== null && unit !== run.unit) {
    return createReason('clock/not-in-charge', { unit, inCharge: run.unit }, because)
  }
  const pause: ClockPause = { cause: 'return', from: occurredAt, to: null, by: id, endedBy: null }
  return addPause(changeRun(history, { unit }), run, pause)
}

/** A returned case goes to a unit (再派遣): the clock resumes or starts anew, as the rule says for the same unit and for another. */
export function applyDispatch(moment: ClockMoment, event: EventOf<'dispatch'>): ClockHistory | Reason {
  const run = runningRun(moment)
  if ('code' in run) return run
  const { context, history } = moment
  const { id, occurredAt, unit } = event
  const rule = context.clock.rule.return
  const because = citeRulePart(context, 'return')
  if (rule === undefined) return createReason('clock/return-not-allowed', {}, because)
  if (findReturn(run, occurredAt) === undefined) return createReason('clock/not-returned', {}, because)
  const told = run.unit === null && rule.sameUnit !== rule.otherUnit ? assumeSame(history, event) : history
  const isSame = run.unit === null || run.unit === unit
  if ((isSame ? rule.sameUnit : rule.otherUnit) === 'restart') return startRun(told, event, run.limit, unit)
  return changeRun(told, { unit, ...endPauses(run, occurredAt, id, ({ cause }) => cause === 'return') })
}

/** Nobody told which unit was in charge: it is taken to be the one that gets the case. */
function assumeSame(history: ClockHistory, { id, unit }: EventOf<'dispatch'>): ClockHistory {
  const last = createIssue('clock/unknown-unit-in-charge', { event: id, unit })
  return { ...history, warnings: { last, before: history.warnings } }
}

function findReturn(run: ClockRun, at: number): ClockPause | undefined {
  return openPauses(run, at).find(({ cause }) => cause === 'return')
}

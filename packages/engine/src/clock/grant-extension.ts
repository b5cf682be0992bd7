import type { KnownTimeLimit } from '@lijie/schema'
import { createReason, type Reason } from '../kernel/index.js'
import { compareLimits } from '../time-limits/index.js'
import { citeRulePart } from './clock-context.js'
import type { EventOf } from './clock-event.js'
import { changeRun, type ClockHistory, type ClockRun } from './clock-history.js'
import { barOverdue, runningRun, type ClockMoment } from './clock-moment.js'

/**
 * Extends the limit (延期) if the rule allows it, not more often than it says, not once overdue, and by no more than it
 * says. Extensions of earlier rounds of the same clock count.
 */
export function grantExtension(moment: ClockMoment, event: EventOf<'extend'>): ClockHistory | Reason {
  const run = runningRun(moment)
  if ('code' in run) return run
  const { context, history } = moment
  const { extension } = context.clock.rule
  const because = citeRulePart(context, 'extension')
  if (extension === undefined) return createReason('clock/extension-not-allowed', {}, because)
  if (history.extensionCount >= extension.maxCount) {
    return createReason('clock/too-many-extensions', { most: extension.maxCount }, because)
  }
  const size = extension.size === 'original-limit' ? run.limit : extension.size
  const { by = size, id, occurredAt } = event
  const barred = refuseSize(moment, by, size, occurredAt) ?? barOverdue(moment, 'extension', event)
  if (barred !== undefined) return barred
  const extensions = [...run.extensions, { event: id, at: occurredAt, by: takeLimit(by) }]
  return { ...changeRun(history, { extensions }), extensionCount: history.extensionCount + 1 }
}

/** The original limit is granted whole, in units that count the same time; a declared size is the most. */
function refuseSize(
  { context }: ClockMoment,
  by: KnownTimeLimit,
  size: KnownTimeLimit,
  at: number
): Reason | undefined {
  const isWhole = context.clock.rule.extension?.size === 'original-limit'
  const difference = compareLimits(
    context.timeLimits,
    takeLimit(by),
    takeLimit(size),
    isWhole ? undefined : at
  )
  if (typeof difference !== 'number' && difference.code !== 'time-limits/incomparable-limits')
    return difference
  if (isWhole ? difference === 0 : typeof difference === 'number' && difference <= 0) return undefined
  const params = { value: by.value, unit: by.unit, mostValue: size.value, mostUnit: size.unit }
  return createReason('clock/unfit-extension', params, citeRulePart(context, 'extension'))
}

/** The limit without what a document notes beside it. */
function takeLimit({ value, unit }: ClockRun['limit']): KnownTimeLimit {
  return { value, unit }
}

import { createReason, type Reason } from '../kernel/index.js'
import type { CivilPeriod } from './civil-period.js'
import type { Period } from './period.js'
import { readPeriodLabel } from './read-period-label.js'

/** The days of a period, by its label; refused with `evaluation/unreadable-period` when the label is not one of ours. */
export function readPeriod({ label }: Period): CivilPeriod | Reason {
  const civil = readPeriodLabel(label)
  return typeof civil === 'string' ? createReason('evaluation/unreadable-period', { text: label }) : civil
}

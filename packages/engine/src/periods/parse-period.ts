import type { ZoneTable } from '@lijie/schema'
import { createReason, type Reason } from '../kernel/index.js'
import type { Period } from './period.js'
import { placePeriod } from './place-period.js'
import { readPeriodLabel } from './read-period-label.js'

/**
 * The period that a text names, at the local midnights of a zone (解析考核周期): `2026-02`, `2026-Q1`, `2026-H1`, `2026`,
 * `2026-W07`, or `2026-02-01/2026-02-15` with both days inside.
 *
 * Refused: `evaluation/unreadable-period`, `evaluation/impossible-period`, `calendar/outside-zone-table`.
 */
export function parsePeriod(text: string, zone: ZoneTable): Period | Reason {
  const civil = readPeriodLabel(text)
  if (civil === 'unreadable') return createReason('evaluation/unreadable-period', { text })
  if (civil === 'impossible') return createReason('evaluation/impossible-period', { text })
  return placePeriod(civil, zone)
}

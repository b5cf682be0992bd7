import type { Retention } from '@lijie/schema'
import { createReason } from '../kernel/index.js'
import { countDays } from './count-days.js'
import { readCount, type DutyCase } from './duty-case.js'
import { settle, type Judgement } from './judgement.js'

/**
 * Whether something was kept long enough (保存期限): enough days for the longest years and months that there are is met, fewer than
 * for the shortest is a breach; in between the dates decide.
 */
export function judgeRetention({ minimum, keptDays }: Retention, given: DutyCase): Judgement {
  const days = keptDays === undefined ? undefined : readCount(given, keptDays)
  if (minimum === null) return settle('owed')
  const range = countDays(minimum, given.periods)
  if ('code' in range) return { status: days === undefined ? 'owed' : 'refused', facts: [], refusal: range }
  if (days === undefined) return { status: 'owed', facts: keptDays === undefined ? [] : [keptDays] }
  if (days >= range.most) return settle('met')
  if (days < range.least) return settle('breached')
  const params = { days, minimum: `${minimum.value} ${minimum.unit}`, ...range }
  const refusal = createReason('duties/kept-needs-dates', params)
  return { status: 'needs', facts: keptDays === undefined ? [] : [keptDays], refusal }
}

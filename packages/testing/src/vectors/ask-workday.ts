import { describeDay, isWorkday, type WorkingCalendar } from '@lijie/engine/calendar'
import type { Reason } from '@lijie/engine/kernel'
import type { VectorOutcome } from './vector-context.js'

/**
 * Whether a day is worked (是否工作日): true or false; or, where the test expects more, why as well, what the day is called
 * in Chinese, the ids of the notice or recurring rule that sets it, and its own hours.
 */
export function askWorkday(calendar: WorkingCalendar, date: string, expected: unknown): VectorOutcome {
  if (typeof expected !== 'object') {
    const worked = isWorkday(calendar, date)
    return typeof worked === 'boolean' ? { gives: worked } : refuse(worked)
  }
  const day = describeDay(calendar, date)
  if ('code' in day) return refuse(day)
  const { worked, why, name, notice, recurring, shifts } = day
  return {
    gives: {
      worked,
      why,
      ...(name === undefined ? {} : { name: name.zh }),
      ...(notice === undefined ? {} : { notice: notice.id }),
      ...(recurring === undefined ? {} : { recurring: recurring.id }),
      ...(shifts === undefined ? {} : { shifts })
    }
  }
}

function refuse({ code }: Reason): VectorOutcome {
  return { refused: [code] }
}

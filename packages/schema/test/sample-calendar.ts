import type { LocalCalendar, StandardDocument, WorkingCalendarDocument } from '@lijie/schema'
import { sampleStandard } from './sample-standard.js'

/** A standard whose calendar builds on another one. */
export function sampleLocal(part: Partial<LocalCalendar>): StandardDocument {
  return sampleStandard({ calendar: { type: 'local', base: 'test.base', evidence: 'inferred', ...part } })
}

/** A standard with a plain week that observes no days off. */
export function sampleWorking(part: Partial<WorkingCalendarDocument>): StandardDocument {
  return sampleStandard({
    calendar: {
      type: 'working',
      zone: 'Asia/Shanghai',
      weekdays: [1, 2, 3, 4, 5],
      schedules: [],
      daysOff: null,
      evidence: 'inferred',
      ...part
    }
  })
}

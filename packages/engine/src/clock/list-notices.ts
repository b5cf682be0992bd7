import { offsetAt, type NoticeReference } from '../calendar/index.js'
import { dayMs } from '../civil-time/index.js'
import type { MeasuredPiece } from './measure-pieces.js'

/** The notices that set days in what a clock counts before an instant (所依据的通知), each once, in the order of the days. */
export function listNotices(pieces: readonly MeasuredPiece[], until: number): readonly NoticeReference[] {
  const notices = new Map<string, NoticeReference>()
  for (const { from, to, measure } of pieces) {
    if (measure.counts === 'elapsed' || from >= until) continue
    const { zone, firstDay, setDays } = measure.calendar
    const end = Math.min(to, until)
    const last = dayOf(zone, end - 1) - firstDay
    for (let position = dayOf(zone, from) - firstDay; position <= last; position++) {
      const notice = setDays.get(position)?.notice
      if (notice !== undefined) notices.set(notice.id, notice)
    }
  }
  return [...notices.values()]
}

function dayOf(zone: Parameters<typeof offsetAt>[0], epochMs: number): number {
  return Math.floor((epochMs + offsetAt(zone, epochMs)) / dayMs)
}

/** How a case stands against its deadline: on time, overdue, or still open (按期、超期、未到期). */
export type DeadlineVerdict = 'on-time' | 'overdue' | 'open'

/**
 * Whether a case was disposed of in time (是否按期). The deadline is inclusive: at the due millisecond is on time.
 *
 * An unfinished case is overdue once `asOf` is later than the deadline, and open until then.
 */
export function judgeVerdict(dueAt: number, disposedAt: number | null, asOf: number): DeadlineVerdict {
  if (disposedAt !== null) return disposedAt <= dueAt ? 'on-time' : 'overdue'
  return asOf > dueAt ? 'overdue' : 'open'
}

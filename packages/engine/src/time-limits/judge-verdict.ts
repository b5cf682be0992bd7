import { EngineError } from '../kernel/index.js'

/** How a case stands against its deadline: on time, overdue, or still open (按期、超期、未到期). */
export type DeadlineVerdict = 'on-time' | 'overdue' | 'open'

/**
 * Whether a case was disposed of in time (是否按期). The deadline is inclusive: at the due millisecond is on time.
 *
 * An unfinished case is overdue once `asOf` is later than the deadline, and open until then.
 *
 * @throws EngineError `time-limits/bad-instant` for what is no instant: comparing with NaN would say "open".
 */
export function judgeVerdict(
  dueAt: number,
  disposedAt: number | null | undefined,
  asOf: number
): DeadlineVerdict {
  const end = disposedAt ?? asOf
  if (!Number.isFinite(dueAt) || !Number.isFinite(end)) {
    throw new EngineError('time-limits/bad-instant', 'judgeVerdict takes epoch milliseconds')
  }
  if (disposedAt !== null && disposedAt !== undefined) return disposedAt <= dueAt ? 'on-time' : 'overdue'
  return asOf > dueAt ? 'overdue' : 'open'
}

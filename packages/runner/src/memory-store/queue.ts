import type { Claimed, ClaimRequest } from '../store/index.js'
import type { StagedMap } from './staged-map.js'

/** Something that waits to be handed out, or was. */
interface QueuedItem<T> {
  readonly item: T
  readonly worker: string | null
  readonly until: number
  readonly attempt: number
}

/** What waits (待办队列), by id, and what is done. */
export interface Queue<T> {
  readonly open: Map<string, QueuedItem<T>>
  readonly done: Map<string, true>
}

/** A queue inside a transaction. */
export interface StagedQueue<T> {
  readonly open: StagedMap<QueuedItem<T>>
  readonly done: StagedMap<true>
}

/** Adds an item, unless it is known: a known one stays as it is, waiting, handed out or done. */
export function addItem<T>({ open, done }: StagedQueue<T>, id: string, item: T): void {
  if (done.get(id) || open.get(id) !== undefined) return
  open.set(id, { item, worker: null, until: 0, attempt: 0 })
}

/** Hands out the first free items in this order (领取). */
export function claimItems<T>(
  { open }: StagedQueue<T>,
  { worker, now, limit, leaseMs }: ClaimRequest,
  isDue: (item: T) => boolean,
  compare: (a: T, b: T) => number
): readonly Claimed<T>[] {
  const free: (readonly [string, QueuedItem<T>])[] = []
  for (const entry of open.entries())
    if ((entry[1].worker === null || entry[1].until <= now) && isDue(entry[1].item)) free.push(entry)
  const chosen = free.toSorted(([, a], [, b]) => compare(a.item, b.item)).slice(0, limit)
  return chosen.map(([id, { item, attempt }]) => {
    const claimed = { item, worker, until: now + leaseMs, attempt: attempt + 1 }
    open.set(id, claimed)
    return claimed
  })
}

/** Marks an item as done; false when this worker does not hold it. */
export function finishItem<T>({ open, done }: StagedQueue<T>, id: string, worker: string): boolean {
  if (open.get(id)?.worker !== worker) return false
  open.set(id, undefined)
  done.set(id, true)
  return true
}

/** By UTF-16 code units. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** What is to be done when (待办队列): earliest first; of the same instant, what was put in first. */
export interface EventQueue<T> {
  readonly push: (at: number, item: T) => void
  readonly pop: () => { readonly at: number; readonly item: T } | undefined
}

interface Entry<T> {
  readonly at: number
  readonly order: number
  readonly item: T
}

/** An empty queue: a binary heap. */
export function createEventQueue<T>(): EventQueue<T> {
  const heap: Entry<T>[] = []
  let order = 0
  const isBefore = (a: Entry<T>, b: Entry<T>): boolean => a.at < b.at || (a.at === b.at && a.order < b.order)
  const entryAt = (place: number): Entry<T> => heap[place] as Entry<T>
  const swap = (a: number, b: number): void => {
    const kept = entryAt(a)
    heap[a] = entryAt(b)
    heap[b] = kept
  }
  return {
    push(at, item) {
      heap.push({ at, order, item })
      order += 1
      let place = heap.length - 1
      for (let above = (place - 1) >> 1; place > 0 && isBefore(entryAt(place), entryAt(above));) {
        swap(place, above)
        place = above
        above = (place - 1) >> 1
      }
    },
    pop() {
      const [first] = heap
      const last = heap.pop()
      if (first === undefined || last === undefined) return undefined
      if (heap.length > 0) {
        heap[0] = last
        let place = 0
        for (;;) {
          const [left, right] = [2 * place + 1, 2 * place + 2]
          const smaller = right < heap.length && isBefore(entryAt(right), entryAt(left)) ? right : left
          if (smaller >= heap.length || !isBefore(entryAt(smaller), entryAt(place))) break
          swap(place, smaller)
          place = smaller
        }
      }
      return { at: first.at, item: first.item }
    }
  }
}

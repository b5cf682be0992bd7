/** What each names (引用图). */
export type NameGraph = ReadonlyMap<string, readonly string[]>

/** No more circles than anybody breaks one by one. */
const mostCycles = 1000

/** A name that is being followed, with those it names that are still to come. */
interface FollowedName {
  readonly id: string
  readonly named: Iterator<string>
}

/**
 * One circle (循环) for each place where following the names comes back to a name that is still being followed. They are given one
 * at a time, since long ones that share most of their names would not all be held; chains may be long, too, and are followed without recursion.
 */
export function* findCycles(graph: NameGraph): Generator<readonly string[]> {
  const done = new Set<string>()
  const places = new Map<string, number>()
  let count = 0
  for (const start of graph.keys()) {
    const trail: FollowedName[] = []
    const follow = (id: string): void => {
      if (done.has(id)) return
      places.set(id, trail.length)
      trail.push({ id, named: (graph.get(id) ?? []).values() })
    }
    follow(start)
    for (let last = trail.at(-1); last !== undefined; last = trail.at(-1)) {
      const { done: isOver, value: id } = last.named.next()
      if (isOver === true) {
        trail.pop()
        places.delete(last.id)
        done.add(last.id)
        continue
      }
      const at = places.get(id)
      if (at === undefined) follow(id)
      else if (count++ < mostCycles) yield trail.slice(at).map((one) => one.id)
    }
  }
}

/** Changes to a map that come into force together (暂存的更改), and what reads see meanwhile. */
export interface StagedMap<V> {
  readonly get: (key: string) => V | undefined
  /** Undefined removes the entry. */
  readonly set: (key: string, value: V | undefined) => void
  readonly entries: () => Iterable<readonly [string, V]>
  /** Forgets all entries. */
  readonly clear: () => void
  readonly isChanged: () => boolean
  readonly commit: () => void
}

/** Stages changes to `base`, which stays as it is until they are committed. */
export function stageMap<V>(base: Map<string, V>): StagedMap<V> {
  const changes = new Map<string, V | undefined>()
  let isCleared = false
  return {
    get: (key) => (isCleared || changes.has(key) ? changes.get(key) : base.get(key)),
    set: (key, value) => void changes.set(key, value),
    *entries() {
      if (!isCleared) for (const entry of base) if (!changes.has(entry[0])) yield entry
      for (const [key, value] of changes) if (value !== undefined) yield [key, value]
    },
    clear: () => {
      isCleared = true
      changes.clear()
    },
    isChanged: () => isCleared || changes.size > 0,
    commit: () => {
      if (isCleared) base.clear()
      for (const [key, value] of changes) {
        if (value === undefined) base.delete(key)
        else base.set(key, value)
      }
    }
  }
}

/** Keeps the first case ids in code-unit order (案件号列表), each once, in little more room than the limit. */
export interface CaseList {
  readonly add: (caseId: string) => void
  readonly read: () => readonly string[]
}

/** An empty list for so many ids. */
export function createCaseList(limit: number): CaseList {
  let kept: string[] = []
  const most = Math.max(0, Math.floor(limit))
  const tidy = (): void => {
    // Sorting without a comparer is by code unit.
    kept = [...new Set(kept)].toSorted().slice(0, most)
  }
  return {
    add: (caseId) => {
      kept.push(caseId)
      if (kept.length >= 2 * most + 1024) tidy()
    },
    read: () => {
      tidy()
      return kept
    }
  }
}

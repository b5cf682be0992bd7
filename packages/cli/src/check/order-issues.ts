import type { Issue, Severity } from '@lijie/schema'

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/** Issues in the order of reading: file, line, column, then the graver first; exact doubles once. */
export function orderIssues(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>()
  const once = issues.filter((issue) => {
    const key = JSON.stringify([
      issue.file,
      issue.pointer,
      issue.line,
      issue.column,
      issue.code,
      issue.params
    ])
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
  return once.toSorted(
    (a, b) =>
      compareText(a.file ?? '', b.file ?? '') ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      gravity[a.severity] - gravity[b.severity] ||
      compareText(a.code, b.code)
  )
}

/** How many issues of each code, graver and more frequent codes first. */
export function countByCode(issues: readonly Issue[]): { code: string; severity: Severity; count: number }[] {
  const counts = new Map<string, { code: string; severity: Severity; count: number }>()
  for (const { code, severity } of issues) {
    const entry = counts.get(code) ?? { code, severity, count: 0 }
    entry.count += 1
    counts.set(code, entry)
  }
  return [...counts.values()].toSorted(
    (a, b) => gravity[a.severity] - gravity[b.severity] || b.count - a.count || compareText(a.code, b.code)
  )
}

/** Order by code units: the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

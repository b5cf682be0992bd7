/** The names that differ least from one that is not known, at most three (相近名称). */
export function findSimilar(name: string, known: readonly string[]): readonly string[] {
  const most = Math.max(2, Math.floor(name.length / 3))
  return known
    .map((one) => ({ one, far: one.includes(name) || name.includes(one) ? 1 : countEdits(name, one) }))
    .filter(({ far }) => far <= most)
    .toSorted((a, b) => a.far - b.far || (a.one < b.one ? -1 : 1))
    .slice(0, 3)
    .map(({ one }) => one)
}

/** Insertions, deletions and replacements between two short names. */
function countEdits(a: string, b: string): number {
  if (Math.max(a.length, b.length) > 100) return Number.POSITIVE_INFINITY
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(replaced, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    previous = row
  }
  return previous[b.length] ?? 0
}

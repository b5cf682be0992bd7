/**
 * Freezes a JSON value with everything in it, whatever its depth. What the caller froze is gone through as well, since
 * what it holds may not be frozen; a value that contains itself comes to an end.
 */
export function freezeDeep(value: unknown): void {
  const open: unknown[] = [value]
  const passed = new Set<object>()
  while (open.length > 0) {
    const next = open.pop()
    if (typeof next !== 'object' || next === null) continue
    // Only what was frozen already is remembered: what is frozen here is met a second time at most once.
    if (Object.isFrozen(next)) {
      if (passed.has(next)) continue
      passed.add(next)
    } else Object.freeze(next)
    for (const key of Object.keys(next)) {
      const child = (next as Readonly<Record<string, unknown>>)[key]
      if (typeof child === 'object' && child !== null) open.push(child)
    }
  }
}

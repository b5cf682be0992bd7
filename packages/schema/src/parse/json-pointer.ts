/** One step of a JSON Pointer (RFC 6901) with `~` and `/` escaped, e.g. `a/b` gives `a~1b`. */
export function escapePointerStep(step: string | number): string {
  if (typeof step === 'number') return String(step)
  return step.includes('~') || step.includes('/') ? step.replaceAll('~', '~0').replaceAll('/', '~1') : step
}

/** The pointer that goes one step on from `pointer`. */
export function joinPointer(pointer: string, step: string | number): string {
  return `${pointer}/${escapePointerStep(step)}`
}

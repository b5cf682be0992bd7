import type { CompiledScheme } from './compiled-scheme.js'

/** A scheme and all whose totals go into it, each once (方案及其所汇总的方案). */
export function listSchemes(scheme: CompiledScheme): readonly CompiledScheme[] {
  const found = new Set([scheme])
  // Schemes that are taken join the set while it is walked.
  for (const one of found) for (const inner of one.schemes.values()) found.add(inner)
  return [...found]
}

import type { PartsContext } from './resolve-parts.js'

/**
 * The standards that speak for themselves (主标准): nothing given builds on them, and they are not there only because a
 * slot of another one is bound to them. A bound standard gives the parts of its slot and nothing else.
 */
export function listMainStandards({ documents, bind }: PartsContext): readonly string[] {
  const extended = new Set([...documents.values()].flatMap(({ standard }) => standard.extends ?? []))
  const bound = new Set<string>()
  for (const { standard } of documents.values()) {
    for (const { slot } of standard.delegates ?? []) {
      const to = Object.hasOwn(bind, slot) ? bind[slot] : undefined
      const id = typeof to === 'object' ? to.standard : to
      if (id !== undefined && id !== standard.id) bound.add(id)
    }
  }
  return [...documents.keys()].filter((id) => !extended.has(id) && !bound.has(id))
}

import type { ResponsibilityPart } from '@lijie/schema'

/**
 * Organs by every name that tables and reports write (单位名称索引): their key and their aliases. Labels are words for people and
 * decide nothing. A name that two organs claim stands for the first of them; lint tells it.
 */
export function indexBodies({ organs }: ResponsibilityPart): ReadonlyMap<string, string> {
  const bodies = new Map<string, string>()
  for (const [id, { aliases = [] }] of Object.entries(organs))
    for (const name of [id, ...aliases]) if (!bodies.has(name)) bodies.set(name, id)
  return bodies
}

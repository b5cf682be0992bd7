import type { SchemePlan } from '../plan/scheme-plan.js'
import type { ScoreScope } from './score-scope.js'

/** The group in which a scheme ranks an object (评价分组); null when the scheme ranks all together. */
export function groupOf({ table }: ScoreScope, { scheme }: SchemePlan, object: string): string | null {
  if (scheme.document.groups === undefined) return null
  return table?.get(object)?.group ?? null
}

import type { Condition } from '@lijie/schema'
import type { AnalysisContext } from './analysis-context.js'
import { createFinding } from './create-finding.js'
import type { Finding } from './finding.js'

/** Named conditions that no row and no declared domain refers to, directly or through others (无引用的命名条件). */
export function findUnreachableConditions({ criteria }: AnalysisContext): readonly Finding[] {
  const reached = new Set<string>()
  const open: Condition[] = []
  for (const { rows, domain } of criteria.subcategories) {
    if (domain?.condition) open.push(domain.condition.source)
    for (const { condition, exclusions } of rows)
      for (const one of [condition, ...exclusions]) if (one !== null) open.push(one.source)
  }
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('all' in node) for (const item of node.all) open.push(item)
    else if ('any' in node) for (const item of node.any) open.push(item)
    else if ('not' in node) open.push(node.not)
    else if ('condition' in node && !reached.has(node.condition)) {
      reached.add(node.condition)
      const named = criteria.named.get(node.condition)
      if (named !== undefined) open.push(named.source)
    }
  }
  const lost = [...criteria.named].filter(([name]) => !reached.has(name))
  return lost.map(([condition, { pointer }]) =>
    createFinding('analysis/unreachable-condition', { condition }, { pointer, cases: [] })
  )
}

import { evaluationLimits, type EvaluationPart, type Issue } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'

const { nestedSchemes: most } = evaluationLimits

/**
 * Whether totals go into each other over more levels than anybody follows (汇总层级检查): a chain of thousands of schemes, each
 * taking the total of the next. Circles that are not longer are left to the check of each scheme.
 */
export function checkDepth(part: EvaluationPart, schemeId: string): readonly Issue[] {
  const levels = new Map<string, number>()
  const path = new Set<string>()
  const measure = (id: string): number => {
    const known = path.has(id) ? 0 : levels.get(id)
    if (known !== undefined) return known
    if (path.size >= most) return Infinity
    path.add(id)
    const below = listTaken(part, id).reduce((deepest, inner) => Math.max(deepest, measure(inner)), 0)
    path.delete(id)
    levels.set(id, below + 1)
    return below + 1
  }
  if (measure(schemeId) <= most) return []
  const place = { file: 'evaluation.json', pointer: `/schemes/${schemeId}` }
  return [createIssue('evaluation/schemes-too-deep', { scheme: schemeId, most }, place)]
}

/** The schemes whose totals a scheme takes (所汇总的方案); none of one that is unknown or a draft. */
export function listTaken({ schemes }: EvaluationPart, id: string): readonly string[] {
  const scheme = Object.hasOwn(schemes, id) ? schemes[id] : undefined
  if (scheme === undefined || 'draft' in scheme) return []
  return scheme.indicators.flatMap((one) => (one.measure === 'scheme' ? [one.scheme] : []))
}

import type { EvaluationPart } from '../generated/types.js'
import { isRatio, listSchemes } from './evaluation-parts.js'

/** By scheme, those whose totals it takes (汇总关系), as it names them. */
export function listTaken(evaluation: EvaluationPart): ReadonlyMap<string, readonly string[]> {
  return new Map(
    listSchemes(evaluation).map(({ id, scheme }) => [
      id,
      scheme.indicators.flatMap((one) => (!isRatio(one) && one.measure === 'scheme' ? [one.scheme] : []))
    ])
  )
}

/**
 * The schemes level by level (汇总层级): first those that take no total, then those that take totals of the levels before only.
 * Circles, and what takes totals of them, have no level.
 */
export function listLevels(evaluation: EvaluationPart): readonly (readonly string[])[] {
  const taken = listTaken(evaluation)
  const waiting = new Map<string, number>()
  const takers = new Map<string, string[]>([...taken.keys()].map((id) => [id, []]))
  for (const [id, names] of taken) {
    const inner = names.filter((name) => taken.has(name))
    waiting.set(id, inner.length)
    for (const name of inner) takers.get(name)?.push(id)
  }
  const isPlaced = (id: string): boolean => {
    const left = (waiting.get(id) ?? 0) - 1
    waiting.set(id, left)
    return left === 0
  }
  const levels: (readonly string[])[] = []
  let level: readonly string[] = [...taken.keys()].filter((id) => waiting.get(id) === 0)
  while (level.length > 0) {
    levels.push(level)
    level = level.flatMap((id) => (takers.get(id) ?? []).filter(isPlaced))
  }
  return levels
}

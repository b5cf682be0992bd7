import { evaluationLimits } from '../evaluation-limits.js'
import type { EvaluationPart } from '../generated/types.js'
import { joinPointer } from '../parse/index.js'
import { createFinding, type LintRule } from './lint-rule.js'
import { listTaken } from './taken-schemes.js'

const { nestedSchemes: most } = evaluationLimits

/** Totals that go into each other over too many levels (汇总层级): told once, of the scheme with which it becomes too many. */
export const schemeDepth: LintRule = ({ evaluation }) =>
  evaluation === undefined
    ? []
    : [...countLevels(evaluation)].flatMap(([scheme, levels]) =>
        levels === most + 1
          ? [
              createFinding('evaluation', joinPointer('/schemes', scheme), 'evaluation/schemes-too-deep', {
                scheme,
                most
              })
            ]
          : []
      )

/** A scheme that is being followed, and the levels below it that are known so far. */
interface FollowedScheme {
  readonly id: string
  readonly taken: Iterator<string>
  below: number
}

/** How many levels of schemes each has, itself included; ways back, which are reported as circles, count nothing. */
function countLevels(evaluation: EvaluationPart): ReadonlyMap<string, number> {
  const taken = listTaken(evaluation)
  const levels = new Map<string, number>()
  // Ways may be long, so that they are followed without recursion.
  for (const start of taken.keys()) {
    const trail: FollowedScheme[] = []
    const follow = (id: string): void => {
      // Nothing is known of a scheme that is still followed: a way back finds no level.
      const inner = taken.get(id)
      if (inner === undefined || levels.has(id)) return
      levels.set(id, 0)
      trail.push({ id, taken: inner.values(), below: 0 })
    }
    follow(start)
    for (let last = trail.at(-1); last !== undefined; last = trail.at(-1)) {
      const { done, value } = last.taken.next()
      if (done !== true) {
        last.below = Math.max(last.below, levels.get(value) ?? 0)
        follow(value)
        continue
      }
      trail.pop()
      levels.set(last.id, last.below + 1)
      const above = trail.at(-1)
      if (above !== undefined) above.below = Math.max(above.below, last.below + 1)
    }
  }
  return levels
}

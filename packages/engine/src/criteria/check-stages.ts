import type { CriteriaPart, Issue } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { parseCriterionId } from './parse-criterion-id.js'

/**
 * What is wrong with the stages (分阶段立案) of a document: rows that continue a row that does not exist or is of the other
 * kind, and circles. Each circle is reported once, on the step that closes it.
 */
export function checkStages({ rows }: CriteriaPart): readonly Issue[] {
  const indexes = new Map(rows.map(({ id }, index) => [id, index]))
  const issues: Issue[] = []
  const earlier = rows.map(({ id: row, continues = [] }, i) =>
    continues.map((stage, at) => {
      const place = { pointer: `/rows/${i}/continues/${at}` }
      const params = { row, earlier: stage }
      const index = indexes.get(stage) ?? null
      if (index === null) issues.push(createIssue('criteria/unknown-stage', params, place))
      else if (parseCriterionId(stage).kind !== parseCriterionId(row).kind)
        issues.push(createIssue('criteria/stage-of-other-kind', params, place))
      return index
    })
  )
  for (const [i, at] of findBackSteps(earlier)) {
    const row = rows[i]
    const params = { row: row?.id ?? '', earlier: row?.continues?.[at] ?? '' }
    issues.push(createIssue('criteria/cyclic-stages', params, { pointer: `/rows/${i}/continues/${at}` }))
  }
  return issues
}

/** Steps that lead back to a row on the way to it: one for each circle met when all ways are walked once. */
function findBackSteps(
  earlier: readonly (readonly (number | null)[])[]
): readonly (readonly [row: number, at: number])[] {
  const found: (readonly [number, number])[] = []
  const state = new Uint8Array(earlier.length)
  const [unseen, open, done] = [0, 1, 2]
  for (const [start] of earlier.entries()) {
    if (state[start] !== unseen) continue
    const path = [{ row: start, at: 0 }]
    state[start] = open
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const next = earlier[step.row]?.[step.at]
      if (next === undefined) {
        state[step.row] = done
        path.pop()
        continue
      }
      if (next !== null && state[next] === open) found.push([step.row, step.at])
      step.at += 1
      if (next === null || state[next] !== unseen) continue
      state[next] = open
      path.push({ row: next, at: 0 })
    }
  }
  return found
}

import { addCase, createComparison } from './comparison.mjs'
import { createCaseReader, readWallClock } from './create-case-reader.mjs'

/**
 * Holds a table of cases against the tool's answers and the city's own columns, and gives the filled comparison.
 *
 * `rows` are arrays of cells, the header first; `answers` are the lines of `lijie decide`, matched by case id. Cases that
 * share an id get their answers in the order in which they were written; a row without a line stays without an answer.
 */
export async function compareCases({ rows, answers, map, zone, lookUpType }) {
  const comparison = createComparison()
  const takeAnswer = await indexAnswers(answers, comparison)
  let read = null
  for await (const cells of rows) {
    if (read === null) {
      read = createCaseReader(map, cells, zone)
      continue
    }
    const row = read(cells)
    addCase(comparison, {
      caseId: row.caseId,
      kind: row.kind,
      type: row.type,
      department: row.department,
      startedWall: row.startedAt.wall,
      target: row.target,
      cityVerdict: row.cityVerdict,
      limit: lookUpType(row.kind, row.type).limit,
      answer: takeAnswer(row.caseId, row.disposedAt.state === 'none')
    })
  }
  return comparison
}

/** Reads and counts all answers and makes the function that gives the next one of a case id, or null. */
async function indexAnswers(answers, comparison) {
  const waiting = new Map()
  for await (const { caseId, deadline, verdict, refused } of answers) {
    comparison.answers += 1
    if (caseId === null) continue
    const answer = { deadline, verdict, refused: refused.map((reason) => reason.code) }
    const queue = waiting.get(caseId)
    if (queue === undefined) waiting.set(caseId, [answer])
    else queue.push(answer)
  }
  return (caseId, unfinished) => {
    const answer = waiting.get(caseId)?.shift()
    if (answer === undefined) return null
    const { deadline } = answer
    return {
      ...answer,
      deadline: deadline === null ? null : Date.parse(deadline),
      deadlineWall: deadline === null ? null : readWallClock(deadline),
      deadlineText: deadline,
      unfinished
    }
  }
}

import type { RowQuestion } from '../../counting/index.js'

/** All of them (全部满足); null, which every row answers with true, when none is left. */
export function joinQuestions(questions: readonly (RowQuestion | null)[]): RowQuestion | null {
  const parts = questions.filter((question) => question !== null)
  const [first] = parts
  if (first === undefined) return null
  return parts.length === 1 ? first : { all: parts }
}

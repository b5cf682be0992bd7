import { TRUE } from '../kernel/index.js'
import type { CaseFacts } from './case-facts.js'
import type { CaseSearch } from './count-plan.js'
import { createCaseList } from './create-case-list.js'
import { judgeRow } from './judge-row.js'
import { readText } from './read-column.js'

/** Ids of the cases behind a count (查找案件), each once, in code-unit order, no more than the search asks for. */
export function findRows(rows: Iterable<CaseFacts>, search: CaseSearch): readonly string[] {
  const list = createCaseList(search.limit)
  for (const row of rows) if (isFound(row, search)) list.add(row.caseId)
  return list.read()
}

function isFound(row: CaseFacts, { pass, object, question }: CaseSearch): boolean {
  return (
    readText(row, pass.object) === object &&
    judgeRow(pass.question, row) === TRUE &&
    judgeRow(question, row) === TRUE
  )
}

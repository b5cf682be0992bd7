import { caseFileIssues } from './case-file-issues.js'
import { caseRowIssues } from './case-row-issues.js'

/** Codes of the case area: the files of cases, their rows, and how the command was asked (案件输入). */
export const caseIssues: typeof caseFileIssues & typeof caseRowIssues = {
  ...caseFileIssues,
  ...caseRowIssues
}

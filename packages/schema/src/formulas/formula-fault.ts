import { createIssue, type Issue, type IssueCode, type IssueParams } from '../issues/index.js'

/** Leaves the parser at the first fault of a formula; never leaves this folder. */
export class FormulaFault extends Error {
  readonly issue: Issue

  constructor(issue: Issue) {
    super(issue.code)
    this.issue = issue
  }
}

/** Ends reading with a coded fault (公式错误). */
export function failFormula<C extends IssueCode>(code: C, params: IssueParams<C>, pointer?: string): never {
  throw new FormulaFault(createIssue(code, params, pointer === undefined ? {} : { pointer }))
}

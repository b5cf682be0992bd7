import { createIssue, type Issue, type IssueCode, type IssueParams, type IssuePlace } from '@lijie/schema'

/** A table or workbook that cannot be used as a whole (表无法使用): coded issues, each with its place. */
export class TableFailure extends Error {
  override readonly name = 'TableFailure'
  readonly issues: readonly Issue[]

  constructor(issues: readonly Issue[]) {
    super(issues.map((issue) => issue.code).join(', '))
    this.issues = issues
  }
}

/** A failure of one issue. */
export function createTableFailure<C extends IssueCode>(
  code: C,
  params: IssueParams<C>,
  place: IssuePlace = {}
): TableFailure {
  return new TableFailure([createIssue(code, params, place)])
}

import { createIssue, type Issue, type IssueCode, type IssueParams } from '@lijie/schema'

const brand = Symbol.for('lijie.warehouse-failure')

/**
 * A database or file cannot give the counts it was asked for (数据仓库故障): it cannot be reached, the table or a column is
 * missing, a value is no number. What was to be written was not written, unless the code says otherwise.
 */
export class WarehouseFailure extends Error {
  override readonly name = 'WarehouseFailure'
  readonly code: IssueCode
  readonly issue: Issue

  constructor(issue: Issue, cause?: unknown) {
    super(`${issue.code} ${JSON.stringify(issue.params)}`, { cause })
    this.code = issue.code
    this.issue = issue
    Object.defineProperty(this, brand, { value: true })
  }
}

/** Makes a failure of one code. */
export function createWarehouseFailure<C extends IssueCode>(
  code: C,
  params: IssueParams<C>,
  cause?: unknown
): WarehouseFailure {
  return new WarehouseFailure(createIssue(code, params), cause)
}

/** True for a WarehouseFailure, even one made by another copy of this package; optionally of one code. */
export function isWarehouseFailure(error: unknown, code?: IssueCode): error is WarehouseFailure {
  if (typeof error !== 'object' || error === null || !(brand in error)) return false
  return code === undefined || ('code' in error && error.code === code)
}

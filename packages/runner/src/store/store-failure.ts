import { createIssue, type Issue, type IssueCode, type IssueParams } from '@lijie/schema'

const brand = Symbol.for('lijie.store-failure')

/**
 * A store cannot do what it was asked (存储故障): it cannot be reached, the disk is full, its schema is another one. Nothing was
 * written unless the code says that this is not known. A runner hands the issue on as a refusal.
 */
export class StoreFailure extends Error {
  override readonly name = 'StoreFailure'
  readonly code: IssueCode
  readonly issue: Issue

  constructor(issue: Issue, cause?: unknown) {
    super(issue.code, { cause })
    this.code = issue.code
    this.issue = issue
    Object.defineProperty(this, brand, { value: true })
  }
}

/** Makes a failure of one code. */
export function createStoreFailure<C extends IssueCode>(
  code: C,
  params: IssueParams<C>,
  cause?: unknown
): StoreFailure {
  return new StoreFailure(createIssue(code, params), cause)
}

/** True for a StoreFailure, even one made by another copy of this package; optionally of one code. */
export function isStoreFailure(error: unknown, code?: IssueCode): error is StoreFailure {
  if (typeof error !== 'object' || error === null || !(brand in error)) return false
  return code === undefined || ('code' in error && error.code === code)
}

import type { IssueCode, IssueParam, IssueParams } from '../issues/index.js'
import type { StandardPartName } from '../part-names.js'
import type { StandardDocument } from '../standard-document.js'

/** Something in a valid standard that deserves a look. */
export interface Finding {
  readonly part: StandardPartName
  /** JSON Pointer inside that part. */
  readonly pointer: string
  readonly code: IssueCode
  readonly params: Readonly<Record<string, IssueParam>>
}

/** One rule of lint (检查规则): a pure function over a standard whose shape is valid. */
export type LintRule = (document: StandardDocument) => readonly Finding[]

/** Makes a finding. */
export function createFinding<C extends IssueCode>(
  part: StandardPartName,
  pointer: string,
  code: C,
  params: IssueParams<C>
): Finding {
  return { part, pointer, code, params }
}

import type { IssueCode, IssueParams } from './registry.js'
import { issueRegistry } from './registry.js'
import type { Severity } from './define-issues.js'

/** A value that an issue or a reason carries for its message. */
export type IssueParam = string | number | boolean

/** Where in which document an issue lies. */
export interface IssuePlace {
  /** File or part name, e.g. `criteria.json`. */
  readonly file?: string
  /** JSON Pointer into that document, e.g. `/rows/3/timeLimit/unit`. */
  readonly pointer?: string
  /** 1-based line and column in the text, when the text is known. */
  readonly line?: number
  readonly column?: number
}

/** A fault of a document or of an input (问题): code and parameters; the text is looked up by language. */
export interface Issue extends IssuePlace {
  readonly code: IssueCode
  readonly severity: Severity
  readonly params: Readonly<Record<string, IssueParam>>
}

/** Makes an issue; its severity comes from the registry. */
export function createIssue<C extends IssueCode>(
  code: C,
  params: IssueParams<C>,
  place: IssuePlace = {}
): Issue {
  return { code, severity: issueRegistry[code].severity, params, ...place }
}

import type { Issue, IssueCode, IssueParam, IssueParams } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { createReason, type Citation, type Reason } from '../../kernel/index.js'

/** Everything that is found while scoring, each once (评分记录): reasons to refuse, and warnings. */
export interface Notes {
  readonly reasons: Map<string, Reason>
  readonly warnings: Map<string, Issue>
}

/** No notes yet. */
export function createNotes(): Notes {
  return { reasons: new Map(), warnings: new Map() }
}

/** Notes why there can be no score. Of the same fault with several numbers of rows, the largest stays. */
export function noteReason<C extends IssueCode>(
  { reasons }: Notes,
  code: C,
  params: IssueParams<C>,
  because: readonly Citation[]
): void {
  keep(reasons, createReason(code, params, because))
}

/** Notes what does not change a score but should be known. */
export function noteWarning<C extends IssueCode>({ warnings }: Notes, code: C, params: IssueParams<C>): void {
  keep(warnings, createIssue(code, params))
}

function keep<T extends { readonly code: string; readonly params: Readonly<Record<string, IssueParam>> }>(
  kept: Map<string, T>,
  note: T
): void {
  const { rows: _rows, ...rest } = note.params
  const key = JSON.stringify([note.code, rest])
  const known = kept.get(key)
  if (known === undefined || Number(known.params['rows']) < Number(note.params['rows'])) kept.set(key, note)
}

import type { Rational } from '@lijie/engine/kernel'
import { createIssue, type Issue, type IssueCode, type IssueParams } from '@lijie/schema'

/** What follows from the inputs (计算结果): an exact number, a word such as a grade, or why nothing does. */
export type ComputedFigure =
  | { readonly kind: 'number'; readonly value: Rational }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'none'; readonly because: Issue }

/** A number that follows. */
export function computed(value: Rational): ComputedFigure {
  return { kind: 'number', value }
}

/** Nothing follows, for this reason. */
export function notComputed<C extends IssueCode>(code: C, params: IssueParams<C>): ComputedFigure {
  return { kind: 'none', because: createIssue(code, params) }
}

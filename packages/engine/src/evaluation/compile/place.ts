import type { CompleteScheme, EvaluationPart, Indicator, Issue, IssueCode, IssueParams } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { resolveNames, type NameTable, type ResolvedFormulas } from './resolve-names.js'

/** A scheme under check, with a way to report faults at their places (方案检查位置). */
export interface SchemePlace {
  readonly part: EvaluationPart
  readonly id: string
  readonly scheme: CompleteScheme
  /** The formulas of an indicator of the scheme, read once. */
  readonly resolve: (indicator: Indicator) => ResolvedFormulas
  /** An issue about the scheme; the pointer is inside it. */
  readonly report: <C extends IssueCode>(code: C, params: IssueParams<C>, pointer: string) => Issue
  /** The same, the pointer from the root of the part. */
  readonly reportAt: <C extends IssueCode>(code: C, params: IssueParams<C>, pointer: string) => Issue
}

const file = 'evaluation.json'

/** The place of a scheme of a part. */
export function createPlace(
  part: EvaluationPart,
  id: string,
  scheme: CompleteScheme,
  names: NameTable
): SchemePlace {
  const resolved = new Map(scheme.indicators.map((one) => [one, resolveNames(names, id, one)]))
  return {
    part,
    id,
    scheme,
    resolve: (indicator) => resolved.get(indicator) ?? resolveNames(names, id, indicator),
    report: (code, params, pointer) =>
      createIssue(code, params, { file, pointer: `/schemes/${id}${pointer}` }),
    reportAt: (code, params, pointer) => createIssue(code, params, { file, pointer })
  }
}

import type { FactValues, IssueCode, IssueParams } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { phraseFacts } from '../criteria/index.js'
import type { AnalysisContext } from './analysis-context.js'
import type { Finding } from './finding.js'

/** What a finding carries besides its code and parameters. */
export type FindingParts = Pick<Finding, 'cases'> &
  Partial<Pick<Finding, 'subcategory' | 'rows'>> & { readonly pointer: string }

/** Makes one finding. */
export function createFinding<C extends IssueCode>(
  code: C,
  params: IssueParams<C>,
  { pointer, subcategory = null, rows = [], cases }: FindingParts
): Finding {
  return { ...createIssue(code, params, { pointer }), subcategory, rows, cases }
}

/** That something was not analysed to the end: said, never passed over. */
export function createNotAnalysed(pointer: string, subcategory: string | null): Finding {
  return createFinding('analysis/not-analysed', {}, { pointer, subcategory, cases: [] })
}

/** A case in the words of both languages, as messages take it. */
export function phraseWitness(
  facts: FactValues,
  { rules }: AnalysisContext
): { readonly witness: string; readonly witnessZh: string } {
  const { part } = rules.vocabulary
  return { witness: phraseFacts(facts, part, 'en'), witnessZh: phraseFacts(facts, part, 'zh-CN') }
}

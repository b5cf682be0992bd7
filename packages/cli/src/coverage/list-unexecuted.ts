import type { CoverageItem, CoverageRule, LocalizedText, StandardPart } from '@lijie/schema'

/** A rule of a source that nothing executes, or an article of which nothing more is said. */
export interface Unexecuted {
  readonly standard: string
  readonly article: string
  /** Missing: the article is listed without rules. */
  readonly rule?: string
  readonly state: CoverageItem['state']
  readonly why?: NonNullable<CoverageRule['why']>
  readonly summary?: LocalizedText
}

/** What the coverage of standards does not execute, in the order of the texts (未执行的规则). */
export function listUnexecuted(standards: readonly StandardPart[]): readonly Unexecuted[] {
  return standards.flatMap(({ id, coverage = [] }) => coverage.flatMap((item) => listInArticle(id, item)))
}

function listInArticle(standard: string, { article, state, reason, rules }: CoverageItem): readonly Unexecuted[] {
  if (rules === undefined) {
    if (state === 'executable') return []
    return [{ standard, article, state, ...(reason !== undefined && { summary: reason }) }]
  }
  return rules.flatMap((rule) =>
    rule.state === 'executable'
      ? []
      : [{ standard, article, rule: rule.id, ...takeReason(rule), summary: rule.summary }]
  )
}

function takeReason({ state, why }: CoverageRule): Pick<Unexecuted, 'state' | 'why'> {
  return { state, ...(why !== undefined && { why }) }
}

import { findCoveringEntry } from '../coverage-rules/index.js'
import type { CoverageItem, CoverageRule } from '../generated/types.js'
import type { StandardDocument } from '../standard-document.js'
import { createFinding, type Finding, type LintRule } from './lint-rule.js'

/** Collections that hold what other entries speak of; no answer changes with them alone. */
const words: ReadonlySet<string> = new Set([
  'standard/title',
  'standard/issuer',
  'standard/source',
  'standard/notice',
  'standard/provisional',
  'standard/comments',
  'responsibility/roles',
  'responsibility/registers',
  'duties/facts',
  'duties/unstatedCriteria',
  'duties/subjects',
  'duties/terms',
  'duties/channels',
  'duties/references'
])

/** A rule of the coverage with its place. */
interface PlacedRule {
  readonly rule: CoverageRule
  readonly article: string
  readonly pointer: string
}

/**
 * Rules of the coverage (覆盖清单): listed twice, executable by nothing or by an entry that does not exist, carried without a
 * reason, without a fragment; articles listed twice, or with a state that their rules contradict.
 */
export const coverageEntries: LintRule = (document) => {
  const { coverage = [], evidence } = document.standard
  const rules = coverage.flatMap(({ article, rules: ofArticle = [] }, index) =>
    ofArticle.map((rule, at) => ({ rule, article, pointer: `/coverage/${index}/rules/${at}` }))
  )
  return [
    ...findRepeatedArticles(coverage),
    ...findRepeatedRules(rules),
    ...rules.flatMap((one) => checkRule(one, evidence === 'published', document)),
    ...coverage.flatMap((item, index) => checkState(item, `/coverage/${index}/state`))
  ]
}

function findRepeatedArticles(coverage: readonly CoverageItem[]): readonly Finding[] {
  const seen = new Set<string>()
  return coverage.flatMap(({ article }, index) => {
    if (!seen.has(article)) {
      seen.add(article)
      return []
    }
    return [
      createFinding('standard', `/coverage/${index}/article`, 'coverage/duplicate-article', { article })
    ]
  })
}

function findRepeatedRules(rules: readonly PlacedRule[]): readonly Finding[] {
  const seen = new Map<string, string>()
  return rules.flatMap(({ rule: { id }, article, pointer }) => {
    const first = seen.get(id)
    seen.set(id, first ?? article)
    if (first === undefined) return []
    return [
      createFinding('standard', `${pointer}/id`, 'coverage/duplicate-rule', { rule: id, article: first })
    ]
  })
}

function checkRule(
  { rule: { id, state, by = [], why, fragment }, pointer }: PlacedRule,
  isPublished: boolean,
  document: StandardDocument
): readonly Finding[] {
  const params = { rule: id }
  return [
    ...(state === 'executable' ? checkExecution(id, by, pointer) : []),
    ...(state === 'text-only' && why === undefined
      ? [createFinding('standard', pointer, 'coverage/missing-why', params)]
      : []),
    ...by.flatMap((entry, index) => checkEntry(id, entry, `${pointer}/by/${index}`, document)),
    ...(isPublished && fragment === undefined
      ? [createFinding('standard', pointer, 'coverage/missing-fragment', params)]
      : [])
  ]
}

/** An executable rule names what executes it, and more than words. */
function checkExecution(rule: string, by: readonly string[], pointer: string): readonly Finding[] {
  if (by.length === 0) return [createFinding('standard', pointer, 'coverage/missing-by', { rule })]
  if (!by.every((entry) => words.has(entry.split('/').slice(0, 2).join('/')))) return []
  const entries = by.join(', ')
  return [createFinding('standard', `${pointer}/by`, 'coverage/only-words', { rule, entries })]
}

function checkEntry(
  rule: string,
  entry: string,
  pointer: string,
  document: StandardDocument
): readonly Finding[] {
  const { exists, nearest } = findCoveringEntry(document, entry)
  // The entries of a standard that builds on others may stand in its bases.
  if (exists || (document.standard.extends ?? []).length > 0) return []
  return nearest === undefined
    ? [createFinding('standard', pointer, 'coverage/unknown-entry', { rule, entry })]
    : [createFinding('standard', pointer, 'coverage/misspelt-entry', { rule, entry, nearest })]
}

/** One executable rule makes the article executable; else one that is carried makes it text. */
function checkState({ article, state, rules }: CoverageItem, pointer: string): readonly Finding[] {
  if (rules === undefined) return []
  const states = ['executable', 'text-only', 'not-normative'] as const
  const ruleState = states.find((one) => rules.some((rule) => rule.state === one)) ?? state
  if (ruleState === state) return []
  const params = { article, coverageState: state, ruleState }
  return [createFinding('standard', pointer, 'coverage/state-differs', params)]
}

import { listCitedEntries, readArticleNames, type CitedEntry } from '../coverage-rules/index.js'
import type { CoverageItem } from '../generated/types.js'
import { createFinding, type Finding, type LintRule } from './lint-rule.js'

/** A rule that names an entry: its id, and the articles in which it stands. */
interface NamingRule {
  readonly id: string
  readonly articles: readonly string[]
}

/**
 * Articles that entries cite, held against the coverage (条款与覆盖清单对照): an article that it does not list, an article other
 * than that of the rules which the entry executes, an entry that no rule names.
 */
export const coverageArticles: LintRule = (document) => {
  const { coverage = [] } = document.standard
  const listed = new Set(coverage.flatMap(({ article }) => readArticleNames(article)))
  if (listed.size === 0) return []
  const naming = coverage.some(({ rules }) => rules !== undefined) ? indexRules(coverage) : undefined
  return listCitedEntries(document).flatMap((entry) => [
    ...findUnlisted(entry, listed),
    ...(naming === undefined || !entry.executes ? [] : checkNaming(entry, naming, listed))
  ])
}

/** Entry -> the rules that name it. */
function indexRules(coverage: readonly CoverageItem[]): ReadonlyMap<string, readonly NamingRule[]> {
  const named = new Map<string, NamingRule[]>()
  for (const { article, rules = [] } of coverage)
    for (const { id, by = [] } of rules)
      for (const entry of by) {
        const known = named.get(entry) ?? []
        known.push({ id, articles: readArticleNames(article) })
        named.set(entry, known)
      }
  return named
}

function findUnlisted(
  { part, articlePointer, name, articles }: CitedEntry,
  listed: ReadonlySet<string>
): readonly Finding[] {
  const unlisted = articles.flatMap(readArticleNames).filter((article) => !listed.has(article))
  return [...new Set(unlisted)].map((article) =>
    createFinding(part, articlePointer, 'coverage/unlisted-article', { entry: name, article })
  )
}

function checkNaming(
  { part, pointer, articlePointer, name, articles }: CitedEntry,
  naming: ReadonlyMap<string, readonly NamingRule[]>,
  listed: ReadonlySet<string>
): readonly Finding[] {
  const cited = articles.flatMap(readArticleNames).filter((article) => listed.has(article))
  if (cited.length === 0) return []
  const article = cited.join('、')
  const rules = [name, ladderOf(name)].flatMap((one) => naming.get(one) ?? [])
  if (rules.length === 0)
    return [createFinding(part, pointer, 'coverage/unnamed-entry', { entry: name, article })]
  const theirs = new Set(rules.flatMap((rule) => rule.articles))
  if (theirs.size === 0 || cited.some((one) => theirs.has(one))) return []
  const params = { entry: name, article, rules: rules.map(({ id }) => id).join(', ') }
  return [createFinding(part, articlePointer, 'coverage/other-article', params)]
}

/** A rule may name a whole ladder instead of its steps. */
function ladderOf(name: string): string {
  return name.startsWith('responsibility/ladders/') ? name.slice(0, name.lastIndexOf('/')) : ''
}

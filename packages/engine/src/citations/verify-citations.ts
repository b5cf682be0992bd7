import type { CoverageRule, StandardDocument } from '@lijie/schema'
import { readArticles } from './article-number.js'
import { checkArticles } from './check-articles.js'
import type { CheckedCitation, CitationReport, CitationState, CitedPlace } from './citation-report.js'
import { createFragmentFinder, type FragmentFinder } from './fragment-finder.js'
import { splitArticles, type ArticleText, type SplitText } from './split-articles.js'

/** What is known of the file that the text comes from. */
export interface VerifyCitationsOptions {
  /** SHA-256 of its bytes, 64 hex digits. */
  readonly sha256?: string
  /** How many characters may be hashed while words are looked for; without it 1,000,000,000. */
  readonly work?: number
}

/** A rule with the article that holds it, and the character at which its words were found. */
interface FoundRule {
  readonly rule: CoverageRule
  readonly article: string
  readonly state: CitationState
  readonly at?: number
}

/**
 * Whether a text still says what a standard cites of it (引文核对): every rule of the coverage by its fragment, every article by
 * its presence and, where it is kept, its hash. White space and width decide nothing. In a text that is too long to look for all
 * words everywhere, the rest is `not-searched`.
 */
export function verifyCitations(
  { standard }: StandardDocument,
  text: string,
  { sha256, work }: VerifyCitationsOptions = {}
): CitationReport {
  const split = splitArticles(text)
  const coverage = standard.coverage ?? []
  const wanted = coverage.flatMap(({ rules = [] }) => rules.flatMap(({ fragment }) => fragment ?? []))
  const find = createFragmentFinder(split.normal, wanted, work)
  const citations = coverage.flatMap(({ article, rules = [] }) => {
    const named = findNamed(article, split)
    const found = rules.map((rule) => findRule(rule, article, named, split, find))
    return found.map((one, index) => describeRule(one, found, index, named, split))
  })
  const source = standard.source.sha256
  return {
    standard: standard.id,
    source: sha256 === undefined || source === undefined ? 'unknown' : sha256 === source ? 'same' : 'other',
    rules: citations.length,
    found: citations.filter(({ state }) => state === 'found').length,
    citations,
    articles: checkArticles(coverage, split)
  }
}

/** The articles of the text that a citation names; undefined for one that is no article (an annex, a table). */
function findNamed(citation: string, { articles }: SplitText): readonly ArticleText[] | undefined {
  const names = readArticles(citation)
  return names.length === 0 ? undefined : articles.filter(({ article }) => names.includes(article))
}

function findRule(
  rule: CoverageRule,
  article: string,
  named: readonly ArticleText[] | undefined,
  { normal }: SplitText,
  find: FragmentFinder
): FoundRule {
  const { fragment } = rule
  if (fragment === undefined) return { rule, article, state: 'no-fragment' }
  for (const { from, to } of named ?? []) {
    const at = find(fragment, from, to)
    if (typeof at === 'number') return { rule, article, state: 'found', at }
  }
  const at = find(fragment, 0, normal.offsets.length)
  if (at === 'spent') return { rule, article, state: 'not-searched' }
  if (at !== undefined) return { rule, article, state: named ? 'moved' : 'found', at }
  return { rule, article, state: named?.length === 0 ? 'missing-article' : 'changed' }
}

function describeRule(
  { rule: { id, paragraph }, article, state, at }: FoundRule,
  siblings: readonly FoundRule[],
  index: number,
  named: readonly ArticleText[] | undefined,
  split: SplitText
): CheckedCitation {
  const base = { rule: id, article, ...(paragraph !== undefined && { paragraph }), state }
  if (at !== undefined) return { ...base, place: describePlace(at, split) }
  const [around] = named ?? []
  if (state !== 'changed' || around === undefined) return base
  return { ...base, between: findGap(siblings, index, around, split) }
}

function describePlace(character: number, { articles, placeOf }: SplitText): CitedPlace {
  const around = articles.find(({ from, to }) => from <= character && character < to)
  return { article: around?.article ?? '', ...placeOf(character) }
}

/** The part of an article in which the words of a rule must stand, by the rules found before and behind it. */
function findGap(
  siblings: readonly FoundRule[],
  index: number,
  { from, to }: ArticleText,
  { placeOf }: SplitText
): NonNullable<CheckedCitation['between']> {
  const before = siblings.slice(0, index).findLast(({ state }) => state === 'found')
  const behind = siblings.slice(index + 1).find(({ state }) => state === 'found')
  const start = before === undefined ? from : (before.at ?? from) + (before.rule.fragment?.chars ?? 0)
  const end = behind?.at ?? to
  return start < end
    ? { from: placeOf(start), to: placeOf(end - 1) }
    : { from: placeOf(from), to: placeOf(to - 1) }
}

import type { Term } from '../generated/types.js'
import { joinPointer } from '../parse/index.js'
import { createFinding, type Finding, type LintRule } from './lint-rule.js'

/**
 * Terms (术语) that the source counts otherwise than it lists them, lists in two ways, or writes in several words. Both sides of each
 * are kept in the data.
 */
export const sourceTerms: LintRule = ({ duties }) =>
  Object.entries(duties?.terms ?? {}).flatMap(([id, term]) => [
    ...checkCounts(id, term),
    ...checkLists(id, term),
    ...checkWording(id, term)
  ])

function checkCounts(id: string, { label, lists = [], article = '-', evidence }: Term): readonly Finding[] {
  return lists.flatMap(({ items, declaredCount, article: own = article }, place) => {
    if (declaredCount === undefined || declaredCount === items.length) return []
    const params = { ...nameOf(label), declared: declaredCount, listed: items.length }
    return [
      createFinding('duties', `${pointerTo(id)}/lists/${place}`, 'duties/declared-count-differs', {
        ...params,
        article: own,
        evidence
      })
    ]
  })
}

/** Lists of one term are compared by their Chinese words, in whatever order. */
function checkLists(id: string, { label, lists = [], article, evidence }: Term): readonly Finding[] {
  const [first, ...others] = lists
  const second = others.find((list) => first !== undefined && wordsOf(list) !== wordsOf(first))
  if (first === undefined || second === undefined) return []
  const places = [first.article ?? article ?? '-', second.article ?? article ?? '-']
  return [
    createFinding('duties', `${pointerTo(id)}/lists`, 'duties/lists-differ', {
      ...nameOf(label),
      first: first.items.length,
      second: second.items.length,
      articles: [...new Set(places)].join(', '),
      evidence
    })
  ]
}

function wordsOf({ items }: NonNullable<Term['lists']>[number]): string {
  return items
    .map(({ zh }) => zh)
    .toSorted()
    .join('\n')
}

function checkWording(id: string, { label, variants = [], article, evidence }: Term): readonly Finding[] {
  if (variants.length === 0) return []
  const places = [article ?? '-', ...variants.map((variant) => variant.article)]
  return [
    createFinding('duties', `${pointerTo(id)}/variants`, 'duties/term-drift', {
      ...nameOf(label),
      variants: variants.map((variant) => variant.label.zh).join('、'),
      articles: [...new Set(places)].join(', '),
      evidence
    })
  ]
}

function pointerTo(id: string): string {
  return joinPointer('/terms', id)
}

/** A label in the words of both languages. */
export function nameOf({ zh, en = zh }: { readonly zh: string; readonly en?: string }): {
  readonly label: string
  readonly labelZh: string
} {
  return { label: en, labelZh: zh }
}

import type { FactValues } from '@lijie/schema'
import { checkFacts, type FactEntry } from '../criteria/index.js'
import { searchIn, type AnalysisContext } from './analysis-context.js'
import type { AnalyzedSubcategory } from './analyzed-criteria.js'
import { createFinding } from './create-finding.js'
import type { Finding, JudgedCase } from './finding.js'
import { judgeFiling } from './judge-case.js'
import { listValues } from './list-values.js'
import { groupLeaves } from './search-space.js'

/**
 * Facts of the vocabulary that no row and no declared domain reads (未用事实). Each comes with two cases that differ in
 * it only, and are judged alike.
 */
export function findUnusedFacts(context: AnalysisContext): readonly Finding[] {
  const { criteria, rules } = context
  const read = new Set(criteria.subcategories.flatMap((one) => listReadFacts(one)))
  const unused = [...rules.vocabulary.facts.values()].filter(({ id }) => !read.has(id))
  if (unused.length === 0) return []
  const base = findFiledCase(context)
  return unused.map((fact) => {
    const { zh, en = fact.id } = fact.definition.label
    const params = { fact: fact.id, label: en, labelZh: zh }
    const cases = base === null ? [] : listTwins(base, fact, context)
    return createFinding('analysis/unused-fact', params, { pointer: `/facts/${fact.id}`, cases })
  })
}

function listReadFacts({ rows, domain }: AnalyzedSubcategory): readonly string[] {
  const conditions = rows.map(({ applies }) => applies)
  if (domain?.condition) conditions.push(domain.condition.typed)
  return [...groupLeaves(conditions).keys()].map(({ id }) => id)
}

interface FiledCase {
  readonly subcategory: AnalyzedSubcategory
  readonly facts: FactValues
}

/** A case that some row applies to; any will do. */
function findFiledCase(context: AnalysisContext): FiledCase | null {
  for (const subcategory of context.criteria.subcategories.filter((one) => !one.isTooLarge))
    for (const { applies } of subcategory.rows) {
      const search = searchIn(context, subcategory.space, applies)
      if (search.result === 'found') return { subcategory, facts: search.facts }
    }
  return null
}

function listTwins(
  { subcategory: { kind, code }, facts }: FiledCase,
  fact: FactEntry,
  { rules }: AnalysisContext
): readonly JudgedCase[] {
  const values = listCandidates(fact).filter(
    (value) => checkFacts(rules.vocabulary, { [fact.id]: value }).length === 0
  )
  return values.slice(0, 2).map((value) => {
    const given = { ...facts, [fact.id]: value }
    return { facts: given, outcome: judgeFiling(rules, { kind, code, facts: given }) }
  })
}

/** Two different values at least, where the fact has two. */
function listCandidates(fact: FactEntry): readonly unknown[] {
  const { definition, codes } = fact
  switch (definition.type) {
    case 'boolean':
      return [true, false]
    case 'codes':
      return [[...codes].slice(0, 1), []]
    case 'code':
      return [...codes].slice(0, 2)
    case 'text':
      return ['other', '']
    default: {
      const [plain] = listValues(fact, [])
      const other = typeof plain === 'number' ? [plain + 1, plain - 1] : [0, 1]
      return [plain, ...other]
    }
  }
}

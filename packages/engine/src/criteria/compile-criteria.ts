import type { CriteriaPart, Criterion, Issue } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import type { Citation } from '../kernel/index.js'
import { findEntry, type CompiledTaxonomy } from '../taxonomy/index.js'
import { createTables } from './case-tables.js'
import { checkFallbacks } from './check-fallbacks.js'
import { checkStages } from './check-stages.js'
import { indexCodes } from './code-index.js'
import { compileSubcategory } from './compile-subcategory.js'
import { bitsPerWord } from './codes-axis.js'
import type {
  CompiledCriteria,
  CompiledSubcategory,
  LimitComparison,
  SubcategorySlot
} from './compiled-criteria.js'
import type { FactVocabulary } from './fact-vocabulary.js'
import { parseCriterionId } from './parse-criterion-id.js'
import { groupRows, typeRows } from './type-rows.js'

/** What criteria are compiled against. */
export interface CriteriaContext {
  readonly taxonomy: CompiledTaxonomy
  readonly vocabulary: FactVocabulary
  readonly cite: (row: Criterion) => Citation
  readonly compareLimits: LimitComparison
}

/** Compiled criteria, or everything that is wrong with the document, located by JSON Pointer. */
export type CriteriaResult = { readonly criteria: CompiledCriteria } | { readonly issues: readonly Issue[] }

/** Type-checks filing criteria (立案条件) and indexes them by kind and code. */
export function compileCriteria(part: CriteriaPart, context: CriteriaContext): CriteriaResult {
  const { taxonomy, vocabulary, compareLimits, cite } = context
  const issues: Issue[] = []
  const rows = typeRows(part, vocabulary, issues)
  for (const found of [checkCodes(part, taxonomy), checkFallbacks(part), checkStages(part)])
    for (const issue of found) issues.push(issue)
  if (issues.length > 0) return { issues }
  const component = new Map<string, SubcategorySlot>()
  const event = new Map<string, SubcategorySlot>()
  for (const group of groupRows(rows).values()) {
    const [first] = group
    if (first === undefined) continue
    const index = first.kind === 'component' ? component : event
    const compile = (): CompiledSubcategory =>
      compileSubcategory(group, part.hitPolicy.policy, taxonomy, cite)
    index.set(first.code, {
      compiled: null,
      compile,
      base: -1,
      firstKey: -1,
      trace: null,
      parts: []
    })
  }
  const size = widthOf(vocabulary)
  const loan = { size, free: new Int32Array(size) }
  const longest = Math.max(0, ...[...vocabulary.facts.values()].map(({ codes }) => codes.size))
  const tables = createTables(vocabulary.facts.size, longest)
  const slots = { component: indexCodes(component), event: indexCodes(event) }
  return { criteria: Object.freeze({ part, vocabulary, ...slots, compareLimits, loan, tables }) }
}

/** Places enough for the facts of any sub-category. */
function widthOf({ facts }: FactVocabulary): number {
  let width = 1
  for (const { codes } of facts.values()) width += 1 + Math.ceil(codes.size / bitsPerWord)
  return width
}

/** Rows and declared domains about sub-categories that the taxonomy does not hold. */
function checkCodes({ rows, domains = {} }: CriteriaPart, taxonomy: CompiledTaxonomy): readonly Issue[] {
  const places = [
    ...rows.map(({ id }, i) => [id, `/rows/${i}/id`] as const),
    ...Object.keys(domains).map((key) => [key, `/domains/${key.replaceAll('/', '~1')}`] as const)
  ]
  return places.flatMap(([id, pointer]) => {
    const entry = findEntry(taxonomy, parseCriterionId(id))
    if (!('refused' in entry)) return []
    return entry.refused.map(({ code, params }) => createIssue(code, params as never, { pointer }))
  })
}

import type { CriteriaPart, Criterion, Issue } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import type { Citation } from '../kernel/index.js'
import { findEntry, type CompiledTaxonomy } from '../taxonomy/index.js'
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
  issues.push(...checkCodes(part, taxonomy))
  if (issues.length > 0) return { issues }
  const component = new Map<string, SubcategorySlot>()
  const event = new Map<string, SubcategorySlot>()
  for (const group of groupRows(rows).values()) {
    const [first] = group
    if (first === undefined) continue
    const index = first.kind === 'component' ? component : event
    const compile = (): CompiledSubcategory =>
      compileSubcategory(group, part.hitPolicy.policy, taxonomy, cite)
    index.set(first.code, { compiled: null, compile })
  }
  const size = widthOf(vocabulary)
  const loan = { size, free: new Int32Array(size) }
  return { criteria: Object.freeze({ part, vocabulary, component, event, compareLimits, loan }) }
}

/** Places enough for the facts of any sub-category. */
function widthOf({ facts }: FactVocabulary): number {
  let width = 1
  for (const { codes } of facts.values()) width += 1 + Math.ceil(codes.size / bitsPerWord)
  return width
}

/** Rows about sub-categories that the taxonomy does not hold. */
function checkCodes(part: CriteriaPart, taxonomy: CompiledTaxonomy): readonly Issue[] {
  return part.rows.flatMap((row, i) => {
    const entry = findEntry(taxonomy, parseCriterionId(row.id))
    if (!('refused' in entry)) return []
    return entry.refused.map(({ code, params }) =>
      createIssue(code, params as never, { pointer: `/rows/${i}/id` })
    )
  })
}

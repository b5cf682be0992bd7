import type { CriteriaPart, Criterion, Issue } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import type { FactVocabulary } from './fact-vocabulary.js'
import { parseCriterionId } from './parse-criterion-id.js'
import { createConditionTyper, type ConditionTyper } from './type-condition.js'
import type { TypedCondition } from './typed-condition.js'

/** A row whose conditions were type-checked. */
export interface TypedRow {
  readonly source: Criterion
  /** Place in the document. */
  readonly index: number
  readonly kind: string
  readonly code: string
  readonly number: number
  /** null: unconditional. */
  readonly condition: TypedCondition | null
  /** Exclusions that have a condition; the others decide nothing. */
  readonly exclusions: readonly TypedCondition[]
}

/** Type-checks every row of a criteria document; rows that make no sense are left out, with the reasons in `issues`. */
export function typeRows(
  part: CriteriaPart,
  vocabulary: FactVocabulary,
  issues: Issue[]
): readonly TypedRow[] {
  const typeCondition = createConditionTyper(vocabulary, part.conditions, issues)
  typeDomains(part, typeCondition)
  const ids = new Set<string>()
  return part.rows.flatMap((source, index) => {
    if (ids.has(source.id))
      issues.push(createIssue('criteria/duplicate-row', { id: source.id }, { pointer: `/rows/${index}/id` }))
    ids.add(source.id)
    const conditions = typeRow(source, `/rows/${index}`, typeCondition)
    return conditions === null ? [] : [{ source, index, ...parseCriterionId(source.id), ...conditions }]
  })
}

/** Declared domains decide nothing, but a condition that makes no sense is a fault there as well. */
function typeDomains({ domains = {} }: CriteriaPart, typeCondition: ConditionTyper): void {
  for (const [key, { condition }] of Object.entries(domains))
    if (condition !== null) typeCondition(condition, `/domains/${key.replaceAll('/', '~1')}/condition`)
}

/** Rows by sub-category, in the order of the document. */
export function groupRows(rows: readonly TypedRow[]): ReadonlyMap<string, readonly TypedRow[]> {
  const groups = new Map<string, TypedRow[]>()
  for (const row of rows) {
    const key = `${row.kind}/${row.code}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return groups
}

function typeRow(
  row: Criterion,
  pointer: string,
  typeCondition: ConditionTyper
): Pick<TypedRow, 'condition' | 'exclusions'> | null {
  const condition = row.condition === null ? null : typeCondition(row.condition, `${pointer}/condition`)
  const exclusions: TypedCondition[] = []
  let sound = row.condition === null || condition !== null
  for (const [i, exclusion] of (row.exclusions ?? []).entries()) {
    if (exclusion.condition === undefined) continue
    const typed = typeCondition(exclusion.condition, `${pointer}/exclusions/${i}/condition`)
    if (typed === null) sound = false
    else exclusions.push(typed)
  }
  return sound ? { condition, exclusions } : null
}

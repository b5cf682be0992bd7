import { decideFiling, findSubcategory, isRefusal, type Rulebook } from '@lijie/engine'
import { findCase } from '@lijie/engine/analysis'
import type { Criterion, FactValues, Kind } from '@lijie/schema'

/** A kind of trouble that may be reported (问题类型): a sub-category, and for each of its criteria a case that meets it. */
export interface CaseType {
  readonly kind: Kind
  readonly code: string
  /** The facts of a case that is filed, by criterion; made when first asked for. */
  readonly listFacts: () => readonly FactValues[]
}

/** All sub-categories that have criteria (可立案的小类), in the order of the document. */
export function listTypes(rulebook: Rulebook): readonly CaseType[] {
  const bySubcategory = new Map<string, Criterion[]>()
  for (const row of rulebook.criteria.part.rows) {
    const key = row.id.slice(0, row.id.lastIndexOf('/'))
    const rows = bySubcategory.get(key)
    if (rows === undefined) bySubcategory.set(key, [row])
    else rows.push(row)
  }
  return [...bySubcategory].map(([key, rows]) => createType(rulebook, key, rows))
}

function createType(rulebook: Rulebook, key: string, rows: readonly Criterion[]): CaseType {
  const [kind = '', code = ''] = key.split('/')
  let known: readonly FactValues[] | undefined
  const question = { kind: kind as Kind, code }
  return { ...question, listFacts: () => (known ??= findFacts(rulebook, question, rows)) }
}

/** For each row that can be met a case that is filed under it or a row with a shorter limit. */
function findFacts(
  rulebook: Rulebook,
  question: { readonly kind: Kind; readonly code: string },
  rows: readonly Criterion[]
): readonly FactValues[] {
  const subcategory = findSubcategory(rulebook.criteria, { ...question, facts: {} })
  return rows.flatMap(({ id }) => {
    const condition = subcategory?.rows.find(({ source }) => source.id === id)?.typed.condition
    if (condition === undefined) return []
    const search = condition === null ? ({ result: 'found', facts: {} } as const) : findCase(condition)
    const facts = search.result === 'found' ? settleFacts(rulebook, question, search.facts) : undefined
    return facts === undefined ? [] : [facts]
  })
}

const mostRounds = 12
/** Any instant will do: it only decides between limits that count differently. */
const someStart = Date.UTC(2026, 2, 2, 1)

/** Says "no" to what is still asked, until the case is filed; undefined when it never is. */
function settleFacts(
  rulebook: Rulebook,
  question: { readonly kind: Kind; readonly code: string },
  found: FactValues
): FactValues | undefined {
  let facts: FactValues = found
  for (let round = 0; round < mostRounds; round += 1) {
    const decision = decideFiling(rulebook, { ...question, facts, startedAt: someStart, areaGrade: 'A' })
    if (isRefusal(decision)) return undefined
    const { value } = decision
    if (value.outcome === 'filed') return facts
    if (value.outcome === 'not-filed') return undefined
    const denied = value.facts.flatMap((fact) => {
      const no = denyFact(rulebook.vocabulary.facts.get(fact)?.definition.type)
      return no === undefined ? [] : [[fact, no] as const]
    })
    if (denied.length === 0) return undefined
    facts = { ...facts, ...Object.fromEntries(denied) }
  }
  return undefined
}

/** The value of a fact that says that nothing is the matter. Empty sets are left out: in a table they read as unknown. */
function denyFact(type: string | undefined): boolean | number | undefined {
  if (type === 'boolean') return false
  return type === 'quantity' || type === 'integer' || type === 'ratio' ? 0 : undefined
}

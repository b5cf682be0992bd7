import { parseCriterionId, type CompiledCriteria, type FactVocabulary, type FilingInput } from '@lijie/engine'
import fc from 'fast-check'
import { arbitraryFactValues } from './arbitrary-fact-values.js'
import { readOperands } from './read-operands.js'

/** What cases are made for; a rulebook is one. */
export interface CaseRules {
  readonly vocabulary: FactVocabulary
  readonly criteria: Pick<CompiledCriteria, 'part'>
}

/** How much random cases know. */
export interface CaseOptions {
  /** True: every fact that the rows read is given. Otherwise each may be absent, null or given. */
  readonly complete?: boolean
  /** Starts of the disposal clock to draw from; none is given otherwise. */
  readonly startedAt?: readonly (number | string)[]
  /** Area grades to draw from; none is given otherwise. */
  readonly areaGrade?: readonly string[]
}

/**
 * Random reports (上报) of one sub-category of your own standard: the facts that its rows read, on their thresholds and
 * next to them. Use them to state laws of a standard, e.g. "a safety hazard is always filed".
 *
 * @throws RangeError when the standard has no row for the sub-category.
 */
export function arbitraryCase(
  { vocabulary, criteria }: CaseRules,
  kind: string,
  code: string,
  { complete = false, startedAt = [], areaGrade = [] }: CaseOptions = {}
): fc.Arbitrary<FilingInput> {
  const { rows, conditions = {} } = criteria.part
  const own = rows.filter(({ id }) => {
    const key = parseCriterionId(id)
    return key.kind === kind && key.code === code
  })
  if (own.length === 0) throw new RangeError(`no rows for ${kind}/${code}`)
  const near = readOperands(
    own
      .flatMap((row) => [row.condition, ...(row.exclusions ?? []).map((exclusion) => exclusion.condition)])
      .filter((condition) => condition !== null && condition !== undefined),
    { vocabulary, conditions }
  )
  const facts = Object.entries(vocabulary.part.facts).filter(([id]) => near.has(id))
  const drawn = {
    facts: arbitraryFactValues({ facts: Object.fromEntries(facts) }, { complete, near }),
    ...(startedAt.length === 0 ? {} : { startedAt: fc.constantFrom(...startedAt, null) }),
    ...(areaGrade.length === 0 ? {} : { areaGrade: fc.constantFrom(...areaGrade, null) })
  }
  return fc.record(drawn).map((given) => ({ kind, code, ...given }))
}

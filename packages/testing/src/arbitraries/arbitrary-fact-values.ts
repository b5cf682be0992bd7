import type { FactsPart, FactValues } from '@lijie/schema'
import fc from 'fast-check'
import { arbitraryFactValue } from './arbitrary-fact-value.js'

/** How much a case knows, and which values matter. */
export interface FactValuesOptions {
  /** True: every fact is given. Otherwise each may be absent, null or given. */
  readonly complete?: boolean
  /** Operands of conditions by fact; values fall on them and next to them. */
  readonly near?: ReadonlyMap<string, readonly unknown[]>
}

/** The facts of random cases (案件事实) over a vocabulary; every one of them passes the check of facts. */
export function arbitraryFactValues(
  { facts }: FactsPart,
  { complete = false, near = new Map() }: FactValuesOptions = {}
): fc.Arbitrary<FactValues> {
  const values = Object.entries(facts).map(([id, definition]) => {
    const value = arbitraryFactValue(definition, near.get(id))
    return [id, complete ? value : fc.option(value)] as const
  })
  return complete
    ? fc.record(Object.fromEntries(values))
    : fc.record(Object.fromEntries(values), { requiredKeys: [] })
}

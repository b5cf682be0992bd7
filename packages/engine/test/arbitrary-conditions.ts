import type { Condition, Criterion, FactValues, HitPolicy } from '@lijie/schema'
import * as random from '@lijie/testing/arbitraries'
import type fc from 'fast-check'
import { sampleFacts } from './sample-criteria.js'

/** Leaves over every type of fact of the sample vocabulary, with thresholds that values fall on and next to. */
export const arbitraryLeaf: fc.Arbitrary<Condition> = random.arbitraryLeaf(sampleFacts)

/** Conditions of a few levels; `named` refers to the named condition of {@link arbitraryDocument}. */
export const arbitraryCondition: fc.Arbitrary<Condition> = random.arbitraryCondition(sampleFacts, {
  names: ['named']
})

/** Facts that checkFacts accepts, each of them absent, null or given. */
export const arbitraryFacts: fc.Arbitrary<FactValues> = random.arbitraryFactValues(sampleFacts)

/** Rows of one sub-category, with the named conditions they refer to and a hit policy. */
export interface ArbitraryDocument {
  readonly rows: readonly Criterion[]
  readonly conditions: Readonly<Record<string, Condition>>
  readonly policy: HitPolicy['policy']
}

/** Random documents of one to four rows. */
export const arbitraryDocument: fc.Arbitrary<ArbitraryDocument> = random
  .arbitraryCriteria(sampleFacts)
  .map(({ rows, conditions = {}, hitPolicy }) => ({ rows, conditions, policy: hitPolicy.policy }))

import type { EquivalentMutant, StandardDocument } from '@lijie/schema'
import type { VectorSuite } from './index-vectors.js'
import type { Mutant } from './mutant.js'

/** How a change was noticed: by the schema, by compiling, by a golden vector, by a worked example, or by lint. */
export type Noticed = 'invalid' | 'refused' | 'vector' | 'example'

/** A standard whose tests are tried. */
export interface MutationSubject {
  /** Prepared standards by id; see VectorContext. */
  readonly standards: ReadonlyMap<string, StandardDocument>
  /** Id of the standard that is changed. */
  readonly subject: string
  /**
   * Prepares a changed standard anew, because a changed recurrence rule gives other days: `prepareStandard` of
   * `@lijie/engine/calendar-compiler`.
   */
  readonly prepare: (document: StandardDocument) => StandardDocument
  /** Its own vectors first, then those of standards that use it. */
  readonly suites: readonly VectorSuite[]
}

/** How the trial of a standard's tests is done. */
export interface MutationOptions {
  /** Take every Nth mutant only, as a sample; 1 without it. */
  readonly every?: number
  /** Changes that are known to mean the same. */
  readonly equivalents?: readonly EquivalentMutant[]
}

/** How far a trial is. */
export interface MutationProgress {
  readonly done: number
  readonly total: number
  readonly survivors: number
}

/** What the trial of a standard's tests gave (变异检验). */
export interface MutationRun {
  /** Mutants that were tried. */
  readonly mutants: number
  /** How many were noticed by what. */
  readonly noticed: Readonly<Record<Noticed, number>>
  /** Survivors that are listed as meaning the same. */
  readonly listed: readonly Mutant[]
  /** Survivors that were proved to leave the answer to every complete case as it was. */
  readonly proved: readonly Mutant[]
  /** Changes that no test notices. */
  readonly survivors: readonly Mutant[]
  /** Listed equivalents that match no survivor; empty for a sample. */
  readonly stale: readonly EquivalentMutant[]
  /** Share of the mutants that mean something else and were noticed, 0 to 1; 1 when there are none. */
  readonly score: number
}

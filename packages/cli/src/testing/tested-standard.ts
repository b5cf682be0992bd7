import type { EquivalentMutant, JsonPositions, StandardDocument, VectorFile } from '@lijie/schema'
import type { ReadStandard } from '../standards/read-standard-folder.js'

/** A vector file as it was read. */
export interface ReadVectors {
  readonly file: string
  readonly content: VectorFile
  readonly positions: JsonPositions
}

/** A standard with its tests. */
export interface TestedStandard {
  readonly folder: string
  /** With zone tables. */
  readonly document: StandardDocument
  readonly sources: ReadStandard['sources']
  readonly vectors: readonly ReadVectors[]
  readonly equivalents: readonly EquivalentMutant[]
}

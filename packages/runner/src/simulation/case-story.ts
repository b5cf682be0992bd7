import type { FactValues, Kind } from '@lijie/schema'
import type { SourceModel, UnitModel } from './city-model.js'
import type { Random } from './create-random.js'

/** A case as the model sees it (合成案件): what it is about, and what happened to it so far. */
export interface CaseStory {
  readonly id: string
  /** Its own stream of numbers. */
  readonly random: Random
  readonly kind: Kind
  readonly code: string
  readonly area: string
  readonly areaGrade: string
  readonly source: SourceModel
  readonly facts: FactValues
  /** Facts of the workflow. */
  readonly circumstances: Readonly<Record<string, boolean>>
  readonly unit: UnitModel
  /** The open case that it repeats. */
  readonly duplicateOf: string | null
  /** How often each step was taken, by action and result. */
  readonly taken: Map<string, number>
}

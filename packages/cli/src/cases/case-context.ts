import type { CompiledTaxonomy, FactVocabulary } from '@lijie/engine'
import type { ZoneTable } from '@lijie/schema'

/** What reading cases takes from the rulebook and the map. */
export interface CaseContext {
  readonly taxonomy: CompiledTaxonomy
  readonly vocabulary: FactVocabulary
  /** Zone of wall times without an offset; null: they are refused. */
  readonly zone: ZoneTable | null
  /** Area grade of cases that name none. */
  readonly areaGrade?: string
  /** Id of the standard, for messages. */
  readonly standard: string
}

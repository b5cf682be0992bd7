import type { Citation } from '../kernel/index.js'
import type { CompiledResponsibility } from '../responsibility/index.js'
import type { CompiledTaxonomy } from '../taxonomy/index.js'

/** What codes are read by (编码规则); a rulebook is one. */
export interface CodeRules {
  readonly taxonomy: CompiledTaxonomy
  /** Its areas say which divisions began or ended, and when; null where no standard says so. */
  readonly responsibility: CompiledResponsibility | null
  /** The civil date on which divisions are looked up, `YYYY-MM-DD`. */
  readonly on: string
  /** Cites an entry, a category or an edition of the taxonomy. */
  readonly cite: (part: 'taxonomy', rule: string, article: string, evidence: Citation['evidence']) => Citation
}

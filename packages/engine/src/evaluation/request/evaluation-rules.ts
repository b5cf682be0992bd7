import type { EvaluationPart, ZoneTable } from '@lijie/schema'
import type { Citation, EvidenceClass } from '../../kernel/index.js'

/** What evaluating takes from a rulebook; a compiled rulebook is one (评价规则). */
export interface EvaluationRules {
  readonly evaluation: EvaluationPart | null
  /** The zone of local dates; without it, UTC. */
  readonly timeLimits?: { readonly zone: ZoneTable }
  readonly cite: (part: 'evaluation', rule: string, article: string, evidence: EvidenceClass) => Citation
}

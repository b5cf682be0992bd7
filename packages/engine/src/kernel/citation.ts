/** How well a rule is known: the issuer's own text, read in public software or tables, or filled in by reasoning. */
export type EvidenceClass = 'published' | 'derived' | 'inferred'

/** Which standard and rule an answer rests on (条款依据). */
export interface Citation {
  /** Standard id, e.g. `cn.yuncheng.case-standard`. */
  readonly standard: string
  /** Edition of the instrument, as its issuer names it; empty when the source names none. */
  readonly edition: string
  /** Version of the encoding (semver). */
  readonly version: string
  /** SHA-256 over the RFC 8785 form of the standard, hex. */
  readonly hash: string
  /** Rule id inside the standard, e.g. `component/0101/1`. */
  readonly rule: string
  /** Article or place in the source. */
  readonly article: string
  readonly evidence: EvidenceClass
}

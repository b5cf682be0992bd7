import type { CoverageShare, CoveredSide } from './rule-coverage.js'

/** What is covered of responsibility.json and workflow.json: one rule of one of their lists. */
export type HandlingKind = 'assignment' | 'binding' | 'entrustment' | 'gap' | 'step' | 'transition'

/** Coverage of one rule about who acts or how a case is handled. */
export interface HandlingCoverageItem {
  readonly kind: HandlingKind
  readonly part: 'responsibility' | 'workflow'
  /** The rule as answers cite it, e.g. `transitions/file`. */
  readonly rule: string
  /** JSON Pointer in the part. */
  readonly pointer: string
  readonly counts: Readonly<Record<CoveredSide, number>>
  /** Sides that no test shows. */
  readonly missing: readonly CoveredSide[]
}

/** How much of who acts and how a case is handled the tests of a standard exercise (责任与流程覆盖), both ways. */
export interface HandlingCoverage {
  readonly shares: Readonly<Record<HandlingKind, CoverageShare>>
  /** Every rule, in the order of the document. */
  readonly items: readonly HandlingCoverageItem[]
}

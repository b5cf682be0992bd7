import type { CoverageShare, CoveredSide } from './rule-coverage.js'

/** What is covered of responsibility.json, workflow.json and duties.json: one rule of one of their lists; of a duty also its breach. */
export type HandlingKind =
  | 'assignment'
  | 'binding'
  | 'entrustment'
  | 'gap'
  | 'step'
  | 'transition'
  | 'duty'
  | 'breach'
  | 'penalty'
  | 'evaluation'

/** Coverage of one rule about who acts, how a case is handled, or what is owed. */
export interface HandlingCoverageItem {
  readonly kind: HandlingKind
  readonly part: 'responsibility' | 'workflow' | 'duties'
  /** The rule as answers cite it, e.g. `transitions/file`. */
  readonly rule: string
  /** JSON Pointer in the part. */
  readonly pointer: string
  readonly counts: Readonly<Record<CoveredSide, number>>
  /** Sides that no test shows. */
  readonly missing: readonly CoveredSide[]
}

/** How much of who acts, how a case is handled and what is owed the tests of a standard exercise (责任、流程与义务覆盖), both ways. */
export interface HandlingCoverage {
  readonly shares: Readonly<Record<HandlingKind, CoverageShare>>
  /** Every rule, in the order of the document. */
  readonly items: readonly HandlingCoverageItem[]
}

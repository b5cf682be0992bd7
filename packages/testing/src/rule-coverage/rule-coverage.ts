/** A truth value that tests have to show. */
export type CoveredSide = 'true' | 'false'

/** How often tests showed each truth value of something. */
export interface CoverageCounts {
  readonly true: number
  readonly false: number
  readonly unknown: number
}

/** What is covered: a whole row, one of its exclusions, or one comparison (条件项) in either. */
export type CoverageKind = 'row' | 'exclusion' | 'leaf'

/** Coverage of one thing that can be true or false. */
export interface RuleCoverageItem {
  readonly kind: CoverageKind
  /** Id of the row. */
  readonly criterion: string
  /** JSON Pointer in criteria.json. */
  readonly pointer: string
  readonly counts: CoverageCounts
  /** Sides that no test shows. A row without condition and exclusions has no false side. */
  readonly missing: readonly CoveredSide[]
}

/** n of m. */
export interface CoverageShare {
  readonly covered: number
  readonly total: number
}

/** How much of a standard's rules its tests exercise (规则覆盖), both ways. */
export interface RuleCoverage {
  readonly rows: CoverageShare
  readonly exclusions: CoverageShare
  readonly leaves: CoverageShare
  /** Rows that decided a case at least once: where rows overlap, one may never win. */
  readonly decided: CoverageShare
  /** Rows that never decided a case, by id. */
  readonly neverDecided: readonly string[]
  /** Every row, exclusion and comparison, in the order of the document. */
  readonly items: readonly RuleCoverageItem[]
}

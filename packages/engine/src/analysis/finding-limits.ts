import type { AnalysisLimits } from './step-budget.js'

/** How much is told: nobody reads more, and looking for more takes time. */
export interface FindingLimits extends AnalysisLimits {
  /** Of one sub-category; without it 200. */
  readonly findingsPerSubcategory?: number
  /** Of a whole standard; without it 1,000. */
  readonly findingsInTotal?: number
}

/** What is told without other limits. */
export const usualFindings = { findingsPerSubcategory: 200, findingsInTotal: 1000 } as const

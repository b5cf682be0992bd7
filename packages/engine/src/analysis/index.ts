export { analyzeCriteria, type AnalysisOptions } from './analyze-criteria.js'
export { checkOverlaps } from './check-overlaps.js'
export { compareFiling, type ComparisonOptions } from './compare-filing.js'
export type { ComparedRules } from './compared-side.js'
export type {
  AnswerDifference,
  ComparedCase,
  FactDifference,
  FilingComparison,
  SideAnswer,
  SubcategoryComparison
} from './filing-comparison.js'
export { findCase, type CaseSearch } from './find-case.js'
export { findConstantConditions } from './find-constant-conditions.js'
export { findOverlaps, type Overlap, type OverlapParts } from './find-overlaps.js'
export type { Finding, JudgedCase, JudgedOutcome } from './finding.js'
export type { AnalysisLimits } from './step-budget.js'

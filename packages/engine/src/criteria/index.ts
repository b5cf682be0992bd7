export { checkFacts } from './check-facts.js'
export { checkOverlaps } from './check-overlaps.js'
export { compileCriteria, type CriteriaContext, type CriteriaResult } from './compile-criteria.js'
export type {
  CellsLoan,
  CompiledCriteria,
  CompiledRow,
  CompiledSubcategory,
  LimitComparison,
  SubcategorySlot
} from './compiled-criteria.js'
export { convertQuantity } from './convert-quantity.js'
export { decideFiling, type FilingInput, type FilingRules } from './decide-filing.js'
export { describeCondition, type DescriptionSource } from './describe-condition.js'
export { describeFiling } from './describe-filing.js'
export { explainCondition, type ConditionExplanation, type LeafExplanation } from './explain-condition.js'
export {
  explainFiling,
  type ExclusionExplanation,
  type FilingExplanation,
  type RowExplanation,
  type RowVerdict
} from './explain-filing.js'
export { compileVocabulary, type FactEntry, type FactVocabulary } from './fact-vocabulary.js'
export type { FilingOutcome } from './filing-outcome.js'
export { findOverlaps, type Overlap, type OverlapParts } from './find-overlaps.js'
export { interpretCondition, type ConditionContext } from './interpret-condition.js'
export { interpretRow } from './interpret-row.js'

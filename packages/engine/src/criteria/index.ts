export { askEachTime, notAskedYet, steadyPoints, type CaseTables } from './case-tables.js'
export { checkFacts } from './check-facts.js'
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
export { groupLeaves } from './create-axes.js'
export { decideFiling, findSubcategory, type FilingInput, type FilingRules } from './decide-filing.js'
export { describeCondition, type DescriptionSource } from './describe-condition.js'
export { describeFiling } from './describe-filing.js'
export { describeRule, type RuleSource } from './describe-rule.js'
export { explainCondition, type ConditionExplanation, type LeafExplanation } from './explain-condition.js'
export {
  explainFiling,
  type ExclusionExplanation,
  type FilingExplanation,
  type RowExplanation,
  type RowVerdict
} from './explain-filing.js'
export type { LimitExplanation } from './explain-limit.js'
export {
  compareWithThreshold,
  createThreshold,
  isRationalNumber,
  nextDouble,
  rationalOfDouble,
  type Threshold
} from './exact-threshold.js'
export { compileVocabulary, type FactEntry, type FactVocabulary } from './fact-vocabulary.js'
export type { EarlierStage, FilingOutcome } from './filing-outcome.js'
export { fillAnswer } from './fill-answer.js'
export { followingStages } from './following-stages.js'
export { factsStillNeeded } from './facts-still-needed.js'
export type { NeededFacts } from './find-needed-facts.js'
export { inputSchema } from './input-schema.js'
export type { JsonSchema, JsonSchemaValue } from './fact-schema.js'
export { interpretCondition, resolveNamed, type ConditionContext } from './interpret-condition.js'
export { interpretRow } from './interpret-row.js'
export { parseCriterionId, type CriterionKey } from './parse-criterion-id.js'
export { compileSlot } from './place-subcategory.js'
export { readInstant } from './read-instant.js'
export { comparisonSigns, isMeasured, phraseLabel, phraseValue } from './phrase-fact.js'
export { phraseFacts } from './phrase-facts.js'
export { compareRows, selectRows, type LimitOrder, type Selection } from './select-rows.js'
export { listUnknownFacts } from './list-unknown-facts.js'
export { listTracedRows, type LeafTrace, type RowTrace } from './list-traced-rows.js'
export type { TracedFact, TracedLeaf, TracedRow, TraceLayout } from './plan-trace.js'
export { traceFiling, type FilingTrace } from './trace-filing.js'
export { tabulateFiling, type FilingTable } from './tabulate-filing.js'
export { createConditionTyper, type ConditionTyper } from './type-condition.js'
export { groupRows, typeRows } from './type-rows.js'
export {
  complementOperators,
  type TypedCondition,
  type TypedLeaf,
  type TypedOperand
} from './typed-condition.js'

export { allowsAnswer } from './allows-answer.js'
export {
  interpretCondition,
  interpretRow,
  type ConditionContext,
  type FilingInput,
  type FilingOutcome
} from '../criteria/index.js'
export { applyHitPolicy, type HitOutcome, type LimitRule } from './apply-hit-policy.js'
export { defineFiling, type CitedFilingRules } from './define-filing.js'
export { concludeFiling } from './conclude-filing.js'
export { findNeeds, type Needs } from './find-needs.js'
export { interpretFiling } from './interpret-filing.js'
export { listSamples } from './list-samples.js'
export { readFilingQuestion, type FilingDefinition, type CheckedQuestion } from './read-filing-question.js'

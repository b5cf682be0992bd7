export { compileScheme, type SchemeContext, type SchemeResult } from './compile/compile-scheme.js'
export type { CompiledCounter, CompiledIndicator, CompiledScheme } from './compile/compiled-scheme.js'
export { evaluateScheme } from './evaluate-scheme.js'
export { explainScore } from './explain/explain-score.js'
export type { PartExplanation, ScoreExplanation, ScoreLoss, TakenTotal } from './explain/explanation.js'
export type { GivenTotals } from './given/read-totals.js'
export { scoreGiven } from './given/score-given.js'
export type { EvaluationPlan } from './plan/evaluation-plan.js'
export { planEvaluation } from './plan/plan-evaluation.js'
export type { EvaluationRequest, FigureValue, ObjectEntry } from './request/evaluation-request.js'
export type { EvaluationRules } from './request/evaluation-rules.js'
export { findScheme } from './request/find-scheme.js'
export { scoreEvaluation } from './score/score-evaluation.js'
export type {
  AdjustmentScore,
  CounterHeading,
  CounterResult,
  GradeHeading,
  GroupHeading,
  IndicatorHeading,
  IndicatorScore,
  ListedObjects,
  ObjectScore,
  OccurrenceScore,
  PartHeading,
  RelativeScore,
  Scoreboard
} from './scoreboard.js'
export type { IndicatorTrace, ItemTrace, ObjectTrace, PartTrace, ScoreTrace } from './trace/score-trace.js'
export { traceGiven, traceScore } from './trace/trace-score.js'
export {
  listCountingRules,
  listFigureRules,
  type CountingRule,
  type FigureRule
} from './words/list-counting-rules.js'
export { columnWords, flagWords, sayColumn, stageWords, type WordPair } from './words/column-words.js'
export {
  sayCounter,
  sayCounterBasis,
  sayCounterSum,
  sayFigureValues,
  sayOnMissing,
  sayOnMissingFigure
} from './words/say-counter.js'
export { sayFormula } from './words/say-formula.js'
export { sayPeriods } from './words/say-periods.js'
export { sayQuestion, type QuestionWords } from './words/say-question.js'
export { sayOnSingle, sayRelativeRule } from './words/say-relative.js'
export { readFigure } from './request/read-figure.js'
export { sayAttribution, sayGroupCap, sayRankRule, sayTotalRule } from './words/say-scheme.js'

export type { CaseFacts } from './case-facts.js'
export { compileScheme, type SchemeContext, type SchemeResult } from './compile-scheme.js'
export type { CompiledCounter, CompiledIndicator, CompiledScheme, CompiledTotal } from './compiled-scheme.js'
export type { RowPredicate } from './compile-predicate.js'
export { evaluateScheme, findScheme, type EvaluationRules } from './evaluate-scheme.js'
export { scoreTally } from './score-tally.js'
export type {
  CounterHeading,
  CounterResult,
  GroupScore,
  IndicatorHeading,
  IndicatorScore,
  Scoreboard
} from './scoreboard.js'
export { addCase, createTally, mergeTallies, type GroupTally, type Tally } from './tally.js'

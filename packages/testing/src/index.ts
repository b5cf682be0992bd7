export type {
  CoverageCounts,
  RuleCoverageItem,
  CoverageKind,
  CoverageShare,
  CoveredSide,
  RuleCoverage
} from './rule-coverage/rule-coverage.js'
export { measureCoverage } from './rule-coverage/measure-coverage.js'
export type {
  HandlingCoverage,
  HandlingCoverageItem,
  HandlingKind
} from './rule-coverage/handling-coverage.js'
export { measureHandling } from './rule-coverage/measure-handling.js'
export { applyMutant } from './mutation/apply-mutant.js'
export type { VectorSuite } from './mutation/index-vectors.js'
export { listMutants } from './mutation/list-mutants.js'
export { nameMutant, type Mutant } from './mutation/mutant.js'
export type {
  MutationOptions,
  MutationProgress,
  MutationRun,
  MutationSubject,
  Noticed
} from './mutation/mutation-run.js'
export { runMutation } from './mutation/run-mutation.js'
export { listNeededStandards } from './vectors/compile-group.js'
export { findExampleRules } from './vectors/find-example-rules.js'
export { runExamples, type ExampleFailure, type ExampleRun } from './vectors/run-examples.js'
export { runVectors, type VectorFailure, type VectorRun } from './vectors/run-vectors.js'
export type { VectorContext, VectorOutcome } from './vectors/vector-context.js'

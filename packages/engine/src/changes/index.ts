export { answerCase, refuseCase, type CaseAnswer } from './answer-case.js'
export {
  deadlineMoves,
  impactKinds,
  type CaseImpact,
  type DeadlineMove,
  type DeadlineShift,
  type ImpactKind
} from './case-impact.js'
export type { BilingualText, Change, ChangeSide } from './change.js'
export {
  changeReasons,
  compareSteps,
  describeReason,
  levelOf,
  type ChangeReason,
  type SemverLevel,
  type SemverStep
} from './change-reason.js'
export { compareAnswers, compareCase, type ImpactRules } from './compare-case.js'
export { compareScoreboards, type ObjectTotal, type ScoreDifference } from './compare-scoreboards.js'
export { describeChange } from './describe-change.js'
export { diffStandards, type StandardDiff, type VersionName } from './diff-standards.js'
export { hashStandard, type StandardHashes } from './hash-standard.js'
export {
  addImpact,
  countChanged,
  createImpactTally,
  sizeOfMove,
  type ImpactTally,
  type ImpactTallyOptions,
  type LargeMove
} from './impact-tally.js'

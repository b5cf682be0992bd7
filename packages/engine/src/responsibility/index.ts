export type { ResponsibilityRules, ResponsibleUnitInput } from './case-situation.js'
export { checkActor, type ActingOrgan } from './check-actor.js'
export type { CompiledLadder } from './compile-ladder.js'
export {
  compileResponsibility,
  type CompiledResponsibility,
  type ResponsibilityContext
} from './compile-responsibility.js'
export { describeLadder, describeLadderAnswer } from './describe-ladder.js'
export { describeResponsibleUnit } from './describe-responsible-unit.js'
export { findArea, followArea, type FoundArea } from './find-area.js'
export { labelOrgan } from './label-organ.js'
export { listActors, nameActors, type PossibleActor } from './list-actors.js'
export type { AssignmentPart, MatchedPart } from './match-assignment.js'
export { nextLadderStep, type GivenTriggers, type LadderAnswer } from './next-ladder-step.js'
export { formatOrgan, parseOrgan, type OrganName } from './organ-name.js'
export { checkUnitGrid, parseUnitGrid, type UnitGrid } from './parse-unit-grid.js'
export { readOrgan } from './read-organ.js'
export { responsibilityWords } from './responsibility-words.js'
export {
  explainResponsibleUnit,
  resolveResponsibleUnit,
  type AssignmentTrace,
  type ResponsibleUnit,
  type ResponsibleUnitExplanation
} from './resolve-responsible-unit.js'

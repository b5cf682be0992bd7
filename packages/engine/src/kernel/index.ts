export type { Citation, EvidenceClass } from './citation.js'
export {
  answer,
  createReason,
  isReason,
  isRefusal,
  refuse,
  type Answer,
  type Decision,
  type Reason,
  type Refusal
} from './decision.js'
export {
  addBounded,
  divideBounded,
  isTooLong,
  mostDigits,
  multiplyBounded,
  subtractBounded,
  unlessTooLong
} from './bounded-rational.js'
export { countUnits, pluralise } from './count-units.js'
export { EngineError, isEngineError } from './engine-error.js'
export { canonicalJson } from './canonical-json.js'
export { findSimplestFraction } from './find-simplest-fraction.js'
export { readAreaGrade } from './read-area-grade.js'
export { fallbackGrade, resolveLimit, takeGrade, type TakenGrade } from './resolve-limit.js'
export { sha256Hex } from './sha256.js'
export { showGiven } from './show-given.js'
export {
  addRationals,
  compareRationals,
  createRational,
  divideRationals,
  formatRational,
  multiplyRationals,
  readRational,
  subtractRationals,
  type Rational
} from './rational.js'
export { decimalToRational, formatDecimal, roundRational, type Decimal } from './rounding.js'
export { FALSE, nameTruth, negate, TRUE, truthOf, UNKNOWN, type Truth, type TruthName } from './truth.js'
export { wordingKeys } from './wording-keys.js'

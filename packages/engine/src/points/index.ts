export { applyPointsRule, type PointsInput, type PointsResult } from './apply-points-rule.js'
export { capPoints, type CappedPoints } from './cap-points.js'
export { clampPoints, type PointsBounds } from './clamp-points.js'
export { findBand, type HalfOpenBand } from './find-band.js'
export { findGrade } from './find-grade.js'
export { pickList, type RankedEntry } from './pick-list.js'
export { rankValues } from './rank-values.js'
export { relativePoints, type RelativeResult } from './relative-points.js'
export { roundPoints, type RoundedPoints } from './round-points.js'
export {
  applyOccurrences,
  scoreOccurrences,
  type OccurrenceCounts,
  type OccurrencesResult,
  type ScoredItem
} from './score-occurrences.js'

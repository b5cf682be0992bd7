import { checkMissingData, checkRanking } from './check-ranking.js'
import { checkNumber } from './check-number.js'
import type { CheckedFigure } from './checked-figure.js'
import { checkWithoutFigure, isWithoutFigure } from './check-without-figure.js'
import { computeFigure } from './compute-figure.js'
import type { FigureVector } from './figure-vector.js'
import { listPointsRules, type PointsOfRate } from './points-rules.js'

/** Checks published figures against the published figures they follow from (核对公布数据), in their order. */
export function checkFigures(vectors: readonly FigureVector[]): readonly CheckedFigure[] {
  const rules = listPointsRules(vectors)
  return vectors.map((vector) => checkFigure(vector, rules))
}

function checkFigure(vector: FigureVector, rules: readonly PointsOfRate[]): CheckedFigure {
  if (Array.isArray(vector.expected.get('order'))) return checkMissingData(vector)
  if (vector.kind === 'missing-data' && isWithoutFigure(vector)) return checkWithoutFigure(vector)
  const isPlaces = vector.kind === 'ranking' || vector.kind === 'missing-data'
  return isPlaces ? checkRanking(vector) : checkNumber(vector, computeFigure(vector, rules))
}

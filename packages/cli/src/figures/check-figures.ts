import { checkMissingData, checkRanking } from './check-ranking.js'
import { checkNumber } from './check-number.js'
import type { CheckedFigure } from './checked-figure.js'
import { computeFigure } from './compute-figure.js'
import type { FigureVector } from './figure-vector.js'
import { listPointsRules } from './points-rules.js'

/** Checks published figures against the published figures they follow from (核对公布数据), in their order. */
export function checkFigures(vectors: readonly FigureVector[]): readonly CheckedFigure[] {
  const rules = listPointsRules(vectors)
  return vectors.map((vector) => {
    const isPlaces = vector.kind === 'ranking' || vector.kind === 'missing-data'
    if (isPlaces)
      return Array.isArray(vector.expected.get('order')) ? checkMissingData(vector) : checkRanking(vector)
    return checkNumber(vector, computeFigure(vector, rules))
  })
}

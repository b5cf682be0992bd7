import type { GradeBand, GradeTable } from '@lijie/schema'
import type { Rational } from '../kernel/index.js'
import { findBand } from './find-band.js'
import { roundPoints } from './round-points.js'

/** The grade of a total (评价等级), rounded first when the table says so; null for a total in a gap. */
export function findGrade({ bands, rounding }: GradeTable, total: Rational): GradeBand | null {
  return findBand(bands, rounding === undefined ? total : roundPoints(total, rounding).exact)
}

import type { GradedTimeLimit, KnownTimeLimit, TimeLimitSpec, UnknownTimeLimit } from '@lijie/schema'
import { createReason, type Reason } from './decision.js'

/** Which grade's limit was taken for a case (所取等级). */
export interface TakenGrade {
  /** Grade of the case; null when it has none. */
  readonly given: string | null
  /** Grade whose limit holds. */
  readonly taken: string
  /** True when the declared fallback chose it. */
  readonly byFallback: boolean
}

const sameAs = 'same-as:'

/**
 * The time limit that holds in an area of a grade (适用时限). A limit without grades holds in all of them; a graded one
 * gives the entry of the grade, or what its fallback declares where the case has no grade or the table leaves it blank.
 *
 * Refused: `time-limits/area-grade-missing` and `time-limits/area-grade-blank` where the fallback is to refuse.
 */
export function resolveLimit(
  spec: TimeLimitSpec,
  areaGrade: string | undefined
): KnownTimeLimit | UnknownTimeLimit | Reason {
  if (!('byAreaGrade' in spec)) return spec
  const grade = takeGrade(spec, areaGrade)
  return 'code' in grade ? grade : (spec.byAreaGrade[grade.taken] as KnownTimeLimit)
}

/** The grade whose limit holds for a case, and whether it is the fallback; the grade taken has an entry. */
export function takeGrade(
  { byAreaGrade, fallback }: GradedTimeLimit,
  areaGrade: string | undefined
): TakenGrade | Reason {
  const given = areaGrade ?? null
  if (given !== null && Object.hasOwn(byAreaGrade, given)) return { given, taken: given, byFallback: false }
  const taken = fallbackGrade(fallback)
  if (taken !== undefined && Object.hasOwn(byAreaGrade, taken)) return { given, taken, byFallback: true }
  const known = Object.keys(byAreaGrade).toSorted().join(', ')
  return given === null
    ? createReason('time-limits/area-grade-missing', { known })
    : createReason('time-limits/area-grade-blank', { grade: given, known })
}

/** The grade that a fallback names; undefined when it refuses. */
export function fallbackGrade(fallback: string): string | undefined {
  return fallback.startsWith(sameAs) ? fallback.slice(sameAs.length) : undefined
}

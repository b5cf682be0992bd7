import type { Criterion, KnownTimeLimit, TimeLimitSpec } from '../generated/types.js'

/** The three parts of a criterion id `<kind>/<code>/<number>`. */
export interface CriterionKey {
  readonly kind: string
  readonly code: string
  readonly number: number
}

/** Takes a criterion id apart; the schema has checked its form. */
export function splitCriterionId(id: string): CriterionKey {
  const [kind = '', code = '', number = ''] = id.split('/')
  return { kind, code, number: Number(number) }
}

/** A known limit of a row and where in the row it stands. */
export interface PlacedLimit {
  readonly limit: KnownTimeLimit
  /** JSON Pointer inside the row. */
  readonly pointer: string
}

/** Every known limit of a row: the one it has, or those of its area grades. */
export function listLimits({ timeLimit }: Pick<Criterion, 'timeLimit'>): readonly PlacedLimit[] {
  if (isKnownLimit(timeLimit)) return [{ limit: timeLimit, pointer: '/timeLimit' }]
  if (!('byAreaGrade' in timeLimit)) return []
  return Object.entries(timeLimit.byAreaGrade).map(([grade, limit]) => ({
    limit,
    pointer: `/timeLimit/byAreaGrade/${grade}`
  }))
}

/** The limit of a row when it is known and the same for every area grade. */
export function knownLimitOf(row: Pick<Criterion, 'timeLimit'>): KnownTimeLimit | undefined {
  return isKnownLimit(row.timeLimit) ? row.timeLimit : undefined
}

function isKnownLimit(limit: TimeLimitSpec): limit is KnownTimeLimit {
  return 'value' in limit
}

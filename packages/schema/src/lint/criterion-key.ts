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

/** The limit of a row when it is known. */
export function knownLimitOf(row: Pick<Criterion, 'timeLimit'>): KnownTimeLimit | undefined {
  return isKnownLimit(row.timeLimit) ? row.timeLimit : undefined
}

function isKnownLimit(limit: TimeLimitSpec): limit is KnownTimeLimit {
  return 'value' in limit
}

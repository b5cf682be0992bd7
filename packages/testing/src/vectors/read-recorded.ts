import type { Criterion, LimitFit, PriorVersion } from '@lijie/schema'

/** What a row records (附记) and no decision reads. */
interface RecordedFigures {
  /** What an earlier edition says (旧版). */
  readonly prior?: PriorVersion
  /** How well a derived limit fits published targets (拟合); by area grade where the limit is graded. */
  readonly fit?: LimitFit | Readonly<Record<string, LimitFit>>
}

/** The figures that a row carries beside its rule, as they stand there; only those that it has. */
export function readRecorded({ prior, timeLimit }: Criterion): RecordedFigures {
  const fit = readFit(timeLimit)
  return { ...(prior === undefined ? {} : { prior }), ...(fit === undefined ? {} : { fit }) }
}

function readFit(limit: Criterion['timeLimit']): RecordedFigures['fit'] {
  if (!('byAreaGrade' in limit)) return limit.fit
  const fits = Object.entries(limit.byAreaGrade).flatMap(([grade, { fit }]) =>
    fit === undefined ? [] : [[grade, fit] as const]
  )
  return fits.length === 0 ? undefined : Object.fromEntries(fits)
}

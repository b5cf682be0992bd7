import { parseLimitText, createLimitVocabulary, type LimitReading } from '@lijie/engine/limit-text'
import type { DeadlineInput } from '@lijie/engine'
import type { Issue, TimeUnits } from '@lijie/schema'
import { CliFailure } from '../cli-failure.js'

/** What LIMIT asks for: the limit of a criterion, or a limit that was read from text. */
export interface LimitArgument {
  readonly question: Pick<DeadlineInput, 'criterion' | 'limit'>
  /** Null for the limit of a criterion. */
  readonly reading: LimitReading | null
}

/**
 * Reads LIMIT (时限参数): `2工作时`, `PT2H@working`, JSON, or the id of a filing criterion such as component/0101/1.
 *
 * @throws CliFailure for a text that is no certain limit.
 */
export function readLimitArgument(
  text: string,
  units: TimeUnits,
  { isBefore }: { readonly isBefore: boolean }
): LimitArgument {
  if (/^(component|event)\//.test(text.trim())) return { question: { criterion: text.trim() }, reading: null }
  const reading = parseLimitText(text, createLimitVocabulary(units))
  if ('code' in reading) throw new CliFailure([{ ...reading, severity: 'error' }])
  const limit = isBefore ? { ...reading.limit, direction: 'before' as const } : reading.limit
  return { question: { limit }, reading: { ...reading, limit } }
}

/** The guesses of a reading as issues: each is a warning. */
export function listGuesses(reading: LimitReading | null): readonly Issue[] {
  return (reading?.guesses ?? []).map(({ code, params }) => ({ code, params, severity: 'warning' }))
}

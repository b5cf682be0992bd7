import { isRecord, parseStrictJson, type Evidence, type KnownTimeLimit } from '@lijie/schema'
import { createReason, type Reason } from '../kernel/index.js'
import { limitRange, type LimitReading } from './limit-reading.js'
import type { LimitVocabulary } from './limit-vocabulary.js'
import { refuseUnitWord } from './refuse-unit.js'

const keys: ReadonlySet<string> = new Set(['value', 'unit', 'direction', 'printed', 'unitEvidence'])
const evidences: ReadonlySet<unknown> = new Set([undefined, 'published', 'derived', 'inferred'])
const directions: ReadonlySet<unknown> = new Set([undefined, 'after', 'before'])

/** Reads the JSON of a time limit, strictly; `limit-text/unreadable-json`, or the codes of its value and unit. */
export function readJsonLimit(json: string, vocabulary: LimitVocabulary): LimitReading | Reason {
  const text = json.trim()
  const { value: limit, issues } = parseStrictJson(text)
  if (issues.length > 0 || !isLimit(limit)) {
    return createReason('limit-text/unreadable-json', { text, allowed: [...keys].join(', ') })
  }
  if (!vocabulary.units.has(limit.unit)) return refuseUnitWord(text, limit.unit, vocabulary)
  const isWhole = Number.isSafeInteger(limit.value)
  if (!isWhole || limit.value < limitRange.minimum || limit.value > limitRange.maximum) {
    return createReason('limit-text/value-out-of-range', { text, ...limitRange })
  }
  return { limit, guesses: [] }
}

function isLimit(value: unknown): value is KnownTimeLimit & { readonly unitEvidence?: Evidence } {
  if (!isRecord(value) || Object.keys(value).some((key) => !keys.has(key))) return false
  const { value: count, unit, direction, printed, unitEvidence } = value
  const isPrinted =
    printed === undefined || (typeof printed === 'string' && printed !== '' && printed.length <= 40)
  return (
    typeof count === 'number' &&
    typeof unit === 'string' &&
    isPrinted &&
    directions.has(direction) &&
    evidences.has(unitEvidence)
  )
}

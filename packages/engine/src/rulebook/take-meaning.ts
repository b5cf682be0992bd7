import type { StandardDocument } from '@lijie/schema'
import { wordingKeys } from '../kernel/index.js'

const wording: ReadonlySet<string> = new Set(wordingKeys)

/**
 * A standard without its wording (含义): titles, summaries, labels and notes are left out, and so is the version, because
 * a translation raises it. Names of classes stay: cases are looked up by them.
 */
export function takeMeaning(parts: Omit<StandardDocument, 'zones' | 'recurrences'>): unknown {
  const { standard, criteria, ...others } = parts
  const { version: _version, ...header } = standard
  const rest = withoutWording({ ...others, standard: header }) as Readonly<Record<string, unknown>>
  if (criteria === undefined) return rest
  const { closingActions, ...rules } = criteria
  const actions =
    closingActions === undefined ? {} : { closingActions: Object.keys(closingActions).toSorted() }
  return { ...rest, criteria: { ...(withoutWording(rules) as object), ...actions } }
}

/** A value of a document without its wording: texts in languages under one of the wording keys are left out, at any depth. */
export function withoutWording(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutWording(item))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key, member]) => !wording.has(key) || !isText(member))
  return Object.fromEntries(kept.map(([key, member]) => [key, withoutWording(member)]))
}

/** Text in languages; a fact or a unit that happens to be called `note` is none. */
function isText(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).every(
    ([key, text]) => (key === 'zh' || key === 'en') && typeof text === 'string'
  )
}

import type { LocalizedText } from '@lijie/schema'
import type { BilingualText } from './change.js'
import type { PathRule, ReasonRule } from './path-rule.js'
import { isLocalizedText, sayLabel } from './say-values.js'

/** Path with `*` for keys -> what is known of it. */
export type RuleTable = Readonly<Record<string, PathRule>>

/** A leaf with its words and the reason of its changes. */
export function leaf(
  en: string,
  zh: string,
  why: ReasonRule = 'answer-can-change',
  more: Omit<PathRule, 'name' | 'why'> = {}
): PathRule {
  return { name: { zh, en }, why, ...more }
}

/** An object as far as its fields are read here. */
export type Fields = Readonly<Record<string, unknown>>

/** The value as an object; empty for anything else. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}

/** A field as text; empty when it is none. */
export function textOf(value: unknown, field: string): string {
  const found = fieldsOf(value)[field]
  return typeof found === 'string' ? found : ''
}

/** A label of an item, or its key where it has none. */
export function labelOf(value: unknown, field: string, key: string): BilingualText {
  const found = fieldsOf(value)[field]
  return isLocalizedText(found) ? sayLabel(found as LocalizedText) : { zh: key, en: key }
}

/** `fact depth (ponding depth)` / `事实 depth（积水深度）`. */
export function nameItem(en: string, zh: string, key: string, label: BilingualText): BilingualText {
  return {
    zh: `${zh} ${key}${label.zh === key ? '' : `（${label.zh}）`}`,
    en: `${en} ${key}${label.en === key ? '' : ` (${label.en})`}`
  }
}

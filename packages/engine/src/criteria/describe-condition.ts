import type { Condition, ConditionLeaf, FactsPart, MessageLanguage } from '@lijie/schema'
import { match, P } from 'ts-pattern'
import { phraseLabel, phraseValue } from './phrase-fact.js'
import { phraseContains, phraseLeaf } from './phrase-leaf.js'

/** Where the words of a condition come from. */
export interface DescriptionSource {
  readonly facts: FactsPart
  readonly conditions?: Readonly<Record<string, Condition>>
}

/**
 * A condition in one sentence (条件说明), with the labels of facts.json; names stand where labels are missing. It expects
 * a condition that compiles.
 */
export function describeCondition(
  condition: Condition,
  source: DescriptionSource,
  language: MessageLanguage
): string {
  return phrase(condition, source, language, 'top')
}

type Around = 'top' | 'all' | 'any' | 'not'

function phrase(
  condition: Condition,
  source: DescriptionSource,
  language: MessageLanguage,
  around: Around
): string {
  return match(condition)
    .with({ all: P.any }, ({ all }) => phraseGroup('all', all, source, language, around))
    .with({ any: P.any }, ({ any }) => phraseGroup('any', any, source, language, around))
    .with({ not: P.any }, ({ not }) => {
      const inner = phrase(not, source, language, 'not')
      return language === 'en' ? `it is not so that ${inner}` : `并非${inner}`
    })
    .with({ condition: P.string }, ({ condition: name }) => {
      const { conditions = {} } = source
      const named = Object.hasOwn(conditions, name) ? conditions[name] : undefined
      return named === undefined ? name : phrase(named, source, language, around)
    })
    .with({ fact: P.string }, (leaf) => {
      const definition = source.facts.facts[leaf.fact]
      return definition === undefined ? leaf.fact : phraseLeaf(leaf, definition, language)
    })
    .exhaustive()
}

function phraseGroup(
  type: 'all' | 'any',
  items: readonly Condition[],
  source: DescriptionSource,
  language: MessageLanguage,
  around: Around
): string {
  const parts = mergeContains(type, items, source, language)
  const [only] = parts
  if (parts.length === 1 && only !== undefined)
    return typeof only === 'string' ? only : phrase(only, source, language, around)
  const phrases = parts.map((part) =>
    typeof part === 'string' ? part : phrase(part, source, language, type)
  )
  const joined = joinPhrases(type, phrases, language)
  const needsBrackets = around !== 'top' && around !== type
  return needsBrackets ? (language === 'en' ? `(${joined})` : `（${joined}）`) : joined
}

function joinPhrases(type: 'all' | 'any', phrases: readonly string[], language: MessageLanguage): string {
  if (language === 'en') return phrases.join(type === 'all' ? ', and ' : ', or ')
  return phrases.join(type === 'all' ? '，且' : '，或')
}

/** Draws the `contains` leaves about one set together: `defects include missing or damaged`. */
function mergeContains(
  type: 'all' | 'any',
  items: readonly Condition[],
  source: DescriptionSource,
  language: MessageLanguage
): readonly (Condition | string)[] {
  const done = new Set<string>()
  return items.flatMap((item): (Condition | string)[] => {
    if (!isContains(item)) return [item]
    const definition = source.facts.facts[item.fact]
    if (done.has(item.fact) || definition === undefined) return definition === undefined ? [item] : []
    done.add(item.fact)
    const leaves = items.filter((other) => isContains(other) && other.fact === item.fact) as ConditionLeaf[]
    const values = leaves.map((leaf) => phraseValue(leaf.value, definition, language))
    const label = phraseLabel(item.fact, definition.label, language)
    return [phraseContains(label, values, type === 'all' ? 'and' : 'or', language)]
  })
}

function isContains(item: Condition): item is ConditionLeaf {
  return 'fact' in item && item.operator === 'contains'
}

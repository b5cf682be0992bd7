import type { Condition, ConditionLeaf, FactDefinition, StandardDocument } from '@lijie/schema'
import { convertQuantity, describeCondition, type DescriptionSource } from '../criteria/index.js'
import type { BilingualText } from './change.js'
import type { ChangeReason } from './change-reason.js'
import { diffConditions, type ConditionDifference } from './diff-conditions.js'
import type { Comparer, Difference, Sayer } from './path-rule.js'
import { phraseThreshold } from './phrase-threshold.js'
import { sayPlain } from './say-values.js'

const conditionName: BilingualText = { zh: '条件', en: 'condition' }
const memberNames: Readonly<Record<'all' | 'any', BilingualText>> = {
  all: { zh: '并列条件', en: 'further condition' },
  any: { zh: '可选条件', en: 'alternative' }
}

/** What the conditions of one part are about: whose facts and named conditions they use, and what none of them means. */
export interface ConditionWords {
  /** `key` is that of the entry that the condition belongs to. */
  readonly sourceOf: (document: StandardDocument, key: string) => DescriptionSource
  readonly always: BilingualText
}

const criteriaWords: ConditionWords = {
  sourceOf: ({ facts, criteria }) => ({
    facts: facts ?? { facts: {} },
    conditions: criteria?.conditions ?? {}
  }),
  always: { zh: '上报即立案', en: 'every report' }
}

/** Compares two conditions part by part (条件比较); `why` is the reason that every difference has. */
export function compareConditions(why: ChangeReason, words: ConditionWords = criteriaWords): Comparer {
  return (place, before, after, walk) => {
    const say = sayConditionOf(words, place.key)
    if (!isCondition(before) || !isCondition(after)) {
      walk.report(place, { before, after, why, name: conditionName, say })
      return
    }
    const sources = [
      words.sourceOf(walk.pair.before, place.key),
      words.sourceOf(walk.pair.after, place.key)
    ] as const
    for (const difference of diffConditions(before, after)) {
      const [a, b] = difference.pointers
      const inside = { ...place, pointers: [place.pointers[0] + a, place.pointers[1] + b] } as const
      walk.report(inside, nameDifference(difference, why, sources, say))
    }
  }
}

type Sources = readonly [before: DescriptionSource, after: DescriptionSource]

function nameDifference(
  { before, after, within }: ConditionDifference,
  why: ChangeReason,
  sources: Sources,
  say: Sayer
): Difference {
  const threshold = readThreshold(before, after, sources)
  if (threshold !== null) {
    const { name, isSame } = threshold
    return { before, after, why: isSame ? 'same-amount' : why, name, say: sayThresholdOf(sources) }
  }
  const isMember = within !== null && (before === undefined || after === undefined)
  return { before, after, why, name: isMember ? memberNames[within] : conditionName, say }
}

/** Two leaves that compare one measured fact with a figure, and whether it is the same figure in another unit. */
function readThreshold(
  before: Condition | undefined,
  after: Condition | undefined,
  [sourceBefore, sourceAfter]: Sources
): { readonly name: BilingualText; readonly isSame: boolean } | null {
  if (before === undefined || after === undefined || !('fact' in before) || !('fact' in after)) return null
  const a = findFact(before, sourceBefore)
  const b = findFact(after, sourceAfter)
  if (a === undefined || b === undefined || before.fact !== after.fact) return null
  const phrases = [phraseThreshold(before, a, 'en'), phraseThreshold(after, b, 'en')]
  if (phrases.includes(undefined)) return null
  const { zh, en = before.fact } = b.label
  const amounts = [amountOf(before, a), amountOf(after, b)]
  const isSame = before.operator === after.operator && amounts[0] !== undefined && amounts[0] === amounts[1]
  return { name: { zh, en: en.charAt(0).toLowerCase() + en.slice(1) }, isSame }
}

/** The figure of a leaf in the unit of its fact. */
function amountOf({ value, unit }: ConditionLeaf, definition: FactDefinition): number | undefined {
  if (typeof value !== 'number' || definition.type !== 'quantity') return undefined
  return convertQuantity(value, unit ?? definition.unit, definition.unit)
}

function findFact(
  { fact }: ConditionLeaf,
  { facts: { facts } }: Pick<DescriptionSource, 'facts'>
): FactDefinition | undefined {
  return Object.hasOwn(facts, fact) ? facts[fact] : undefined
}

/** Says a leaf of either version, with the words of the fact there. */
function sayThresholdOf([before, after]: Sources): Sayer {
  return (value) => {
    const leaf = value as ConditionLeaf
    const definition = findFact(leaf, after) ?? findFact(leaf, before)
    if (definition === undefined) return sayPlain(leaf.fact)
    const zh = phraseThreshold(leaf, definition, 'zh-CN') ?? leaf.fact
    return { zh, en: phraseThreshold(leaf, definition, 'en') ?? leaf.fact }
  }
}

/** A condition in words, or that every report is filed. */
export const sayCondition: Sayer = sayConditionOf(criteriaWords, '')

/** Says the conditions of an entry. */
export function sayConditionOf({ sourceOf, always }: ConditionWords, key: string): Sayer {
  return (value, document) => {
    if (!isCondition(value)) return always
    const source = sourceOf(document, key)
    return {
      zh: describeCondition(value, source, 'zh-CN'),
      en: describeCondition(value, source, 'en')
    }
  }
}

function isCondition(value: unknown): value is Condition {
  return typeof value === 'object' && value !== null
}

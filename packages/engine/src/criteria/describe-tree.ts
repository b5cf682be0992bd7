import type { MessageLanguage } from '@lijie/schema'
import type { TruthName } from '../kernel/index.js'
import type { ConditionExplanation, LeafExplanation } from './explain-condition.js'
import { phraseLabel, phraseValue } from './phrase-fact.js'
import { quoteText } from '@lijie/schema/issues'
import { phraseComparison, phraseContains, phraseLeaf } from './phrase-leaf.js'

const truthWords: Readonly<Record<TruthName, readonly [en: string, zh: string]>> = {
  true: ['true', '成立'],
  false: ['false', '不成立'],
  unknown: ['unknown', '未知']
}

/** The lines of an explained condition, two spaces deeper for each level. */
export function describeTree(
  node: ConditionExplanation,
  language: MessageLanguage,
  indent: string
): readonly string[] {
  if (node.type === 'leaf') return [indent + describeLeaf(node, language)]
  const inner = `${indent}  `
  if (node.type === 'all' || node.type === 'any') {
    const short = describeCodes(node.type, node.items, node.truth, language)
    if (short !== undefined) return [indent + short]
    const [en, zh] =
      node.type === 'all'
        ? ['All of these', '同时满足以下各项']
        : ['At least one of these', '满足以下至少一项']
    const head = indent + endWithTruth(language === 'en' ? en : zh, node.truth, language)
    return [head, ...node.items.flatMap((item) => describeTree(item, language, inner))]
  }
  const head =
    node.type === 'not' ? (language === 'en' ? 'Not' : '不属于以下情形') : quoteName(node.name, language)
  return [indent + endWithTruth(head, node.truth, language), ...describeTree(node.item, language, inner)]
}

function describeLeaf(
  { leaf, definition, given, truth }: LeafExplanation,
  language: MessageLanguage
): string {
  const comparison = phraseComparison(leaf, definition, given, language)
  const words = comparison ?? phraseLeaf(leaf, definition, language)
  if (given === null) return endWithTruth(words, truth, language) + sayMissing(language)
  if (comparison !== undefined || definition.type === 'boolean') return endWithTruth(words, truth, language)
  return endWithTruth(words + describeGiven(given, definition, language), truth, language)
}

/** A group that only asks for codes of one set, in one line. */
function describeCodes(
  type: 'all' | 'any',
  items: readonly ConditionExplanation[],
  truth: TruthName,
  language: MessageLanguage
): string | undefined {
  const leaves = items.filter((item): item is LeafExplanation => item.type === 'leaf')
  const [first] = leaves
  if (first === undefined || leaves.length < Math.max(2, items.length)) return undefined
  const { fact } = first.leaf
  if (!leaves.every(({ leaf }) => leaf.operator === 'contains' && leaf.fact === fact)) return undefined
  const values = leaves.map(({ leaf, definition }) => phraseValue(leaf.value, definition, language))
  const label = phraseLabel(fact, first.definition.label, language)
  const words = phraseContains(label, values, type === 'all' ? 'and' : 'or', language)
  if (first.given === null) return endWithTruth(words, truth, language) + sayMissing(language)
  return endWithTruth(words + describeGiven(first.given, first.definition, language), truth, language)
}

function describeGiven(
  given: unknown,
  definition: LeafExplanation['definition'],
  language: MessageLanguage
): string {
  const values = [given].flat().map((value) => phraseValue(value, definition, language))
  if (language === 'en') return ` (given: ${values.length === 0 ? 'none' : values.join(', ')})`
  return `（已知：${values.length === 0 ? '无' : values.join('、')}）`
}

function sayMissing(language: MessageLanguage): string {
  return language === 'en' ? ' (not given)' : '（未提供）'
}

function endWithTruth(words: string, truth: TruthName, language: MessageLanguage): string {
  const [en, zh] = truthWords[truth]
  return language === 'en' ? `${words}: ${en}` : `${words}：${zh}`
}

function quoteName(name: string, language: MessageLanguage): string {
  const quoted = quoteText(name, language)
  return language === 'en' ? `Condition ${quoted}` : `条件${quoted}`
}

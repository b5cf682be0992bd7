import type { MessageLanguage } from '@lijie/schema'
import { quoteText } from '@lijie/schema/issues'
import type { TruthName } from '../kernel/index.js'
import type { ConditionExplanation, LeafExplanation } from './explain-condition.js'
import type { FilingExplanation, RowExplanation, RowVerdict } from './explain-filing.js'
import { isMeasured, phraseLabel, phraseValue } from './phrase-fact.js'
import { sayStatement } from './phrase-leaf.js'
import { phraseOperator } from './phrase-operator.js'

type Words = readonly [en: string, zh: string]

/** A decision as a table: headings, and one line for each row and leaf. */
export interface FilingTable {
  readonly headings: readonly string[]
  readonly lines: readonly (readonly string[])[]
}

const headings: readonly Words[] = [
  ['Row', '立案条件'],
  ['Verdict', '结论'],
  ['Within', '所在'],
  ['Fact', '事实'],
  ['Operator', '比较'],
  ['Operand', '比较值'],
  ['Given', '案件值'],
  ['Outcome', '结果'],
  ['Article', '出处']
]
const verdicts: Readonly<Record<RowVerdict, Words>> = {
  decides: ['decides', '据此立案'],
  outranked: ['outranked', '成立，让位'],
  applies: ['applies', '成立'],
  'condition-not-met': ['not met', '不成立'],
  'condition-unknown': ['unknown', '待定'],
  excluded: ['excluded', '被排除'],
  'exclusion-unknown': ['unknown', '待定']
}
const outcomes: Readonly<Record<TruthName, Words>> = {
  true: ['true', '成立'],
  false: ['false', '不成立'],
  unknown: ['unknown', '未知']
}
const groups: Readonly<Record<'all' | 'any' | 'not', Words>> = {
  all: ['all', '全部'],
  any: ['any', '任一'],
  not: ['not', '并非']
}

/**
 * An explained decision as a table (立案判定表): every row with every leaf that it was judged by, exclusions first, in the
 * order of the standard. A row without leaves has one line.
 */
export function tabulateFiling(explanation: FilingExplanation, language: MessageLanguage): FilingTable {
  return {
    headings: headings.map((words) => say(words, language)),
    lines: explanation.rows.flatMap((row) => tabulateRow(row, language))
  }
}

function tabulateRow(row: RowExplanation, language: MessageLanguage): readonly (readonly string[])[] {
  const head = [row.id, say(verdicts[row.verdict], language)]
  const leaves = [
    ...row.exclusions.flatMap(({ condition }, i) =>
      condition === null
        ? []
        : listLeaves(condition, [say([`exclusion ${i + 1}`, `排除 ${i + 1}`], language)], language)
    ),
    ...(row.condition === null ? [] : listLeaves(row.condition, [], language))
  ]
  const { article } = row.citation
  if (leaves.length > 0) return leaves.map((cells) => [...head, ...cells, article])
  const unconditional = say(['unconditional', '不设条件'], language)
  return [[...head, unconditional, '', '', '', '', say(outcomes.true, language), article]]
}

/** The cells of each leaf, from the groups around it to its outcome. */
function listLeaves(
  node: ConditionExplanation,
  around: readonly string[],
  language: MessageLanguage
): readonly (readonly string[])[] {
  switch (node.type) {
    case 'leaf':
      return [[around.join(' › '), ...describeLeaf(node, language)]]
    case 'named':
      return listLeaves(node.item, [...around, quoteText(node.name, language)], language)
    case 'not':
      return listLeaves(node.item, [...around, say(groups.not, language)], language)
    default: {
      const path = [...around, say(groups[node.type], language)]
      return node.items.flatMap((item) => listLeaves(item, path, language))
    }
  }
}

function describeLeaf(
  { leaf, definition, given, truth }: LeafExplanation,
  language: MessageLanguage
): readonly string[] {
  const comma = language === 'en' ? ', ' : '、'
  const list = (values: unknown, unit?: typeof leaf.unit): string =>
    [values]
      .flat()
      .map((value) => phraseValue(value, definition, language, unit))
      .join(comma)
  const none = isMeasured(definition) ? '' : say(['none', '无'], language)
  return [
    nameFact(leaf, definition, language),
    phraseOperator(leaf.operator, definition, language),
    list(leaf.value, leaf.unit),
    given === null ? say(['not given', '未提供'], language) : list(given) || none,
    say(outcomes[truth], language)
  ]
}

/** Labels of booleans are statements: `is a safety hazard` -> `it is a safety hazard`. */
function nameFact(
  { fact }: LeafExplanation['leaf'],
  definition: LeafExplanation['definition'],
  language: MessageLanguage
): string {
  const label = phraseLabel(fact, definition.label, language)
  return definition.type === 'boolean' && language === 'en' ? sayStatement(label) : label
}

function say([en, zh]: Words, language: MessageLanguage): string {
  return language === 'en' ? en : zh
}

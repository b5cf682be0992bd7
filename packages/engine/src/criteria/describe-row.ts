import type { Ambiguity, LocalizedText, MessageLanguage } from '@lijie/schema'
import { endSentence, quoteText, sayAmbiguity, trimStop, wordOf } from '@lijie/schema/issues'
import { describeHolding, describeLimit } from './describe-limit.js'
import { describePrior } from './describe-prior.js'
import { describeTree } from './describe-tree.js'
import type { ExclusionExplanation, RowExplanation, RowVerdict } from './explain-filing.js'

const verdictWords: Readonly<Record<RowVerdict, readonly [en: string, zh: string]>> = {
  decides: ['applies and decides', '成立，据此立案'],
  outranked: ['applies, but another row decides', '成立，但由另一行决定'],
  applies: ['applies', '成立'],
  'condition-not-met': ['does not apply', '不成立'],
  'condition-unknown': ['undecided, facts are missing', '待定，尚缺事实'],
  excluded: ['does not apply, because the case is excluded', '不适用，属于不采集、不立案的情形'],
  'exclusion-unknown': [
    'undecided, it is not known whether the case is excluded',
    '待定，尚不知是否属于排除情形'
  ]
}

/** One row of a filing decision in lines: its verdict, limit and source, then everything it was judged by. */
export function describeRow(row: RowExplanation, language: MessageLanguage): readonly string[] {
  const en = language === 'en'
  const { condition, scope, note, prior } = row
  const unconditional = en ? 'Every report of this sub-category is filed.' : '本小类上报即立案，不设条件。'
  return [
    describeHead(row, language),
    ...describeText(en ? 'Scope: ' : '适用范围：', scope, language),
    ...describeContinues(row.continues, language),
    ...row.exclusions.flatMap((exclusion) => describeExclusion(exclusion, language)),
    ...(condition === null ? [`  ${unconditional}`] : describeTree(condition, language, '  ')),
    ...row.ambiguities.map((ambiguity) => `  ${describeAmbiguity(ambiguity, language)}`),
    ...describeText(en ? 'Note: ' : '注：', note, language),
    ...(prior === null ? [] : [`  ${describePrior(prior, language)}`])
  ]
}

function describeHead(row: RowExplanation, language: MessageLanguage): string {
  const summary = quoteText(trimStop(say(row.summary, language)), language)
  const verdict = verdictWords[row.verdict][language === 'en' ? 0 : 1]
  const evidence = wordOf('evidence', row.evidence, language)
  const limit = [
    describeLimit(row.timeLimit, row.limit.unitLabels, language),
    describeHolding(row.limit, language)
  ]
    .filter((sentence) => sentence !== '')
    .join(language === 'en' ? ' ' : '')
  const { article } = row.citation
  return language === 'en'
    ? `Row ${row.number}, ${summary}: ${verdict}. ${limit} Source: ${article} (${evidence}).`
    : `第 ${row.number} 行${summary}：${verdict}。${limit}出处：${article}（${evidence}）。`
}

function describeContinues(continues: readonly string[], language: MessageLanguage): readonly string[] {
  if (continues.length === 0) return []
  return language === 'en'
    ? [`  A later stage: may go on with a case filed under ${continues.join(', ')}.`]
    : [`  后续阶段：可承接按 ${continues.join('、')} 立案的案件。`]
}

function describeText(
  head: string,
  text: LocalizedText | null,
  language: MessageLanguage
): readonly string[] {
  return text === null ? [] : [`  ${endSentence(head + say(text, language), language)}`]
}

function describeExclusion(exclusion: ExclusionExplanation, language: MessageLanguage): readonly string[] {
  const en = language === 'en'
  const { condition, summary } = exclusion
  if (condition === null)
    return describeText(en ? 'Kept as text, not judged: ' : '仅列文字，不参与判断：', summary, language)
  const head = describeText(en ? 'Exclusion, judged first: ' : '排除情形（先行判断）：', summary, language)
  return [...head, ...describeTree(condition, language, '    ')]
}

function describeAmbiguity(ambiguity: Ambiguity, language: MessageLanguage): string {
  const en = language === 'en'
  const { doubt, summary, reading } = sayAmbiguity(ambiguity, language)
  const head = endSentence(
    en ? `The source leaves open ${doubt}: ${summary}` : `原文${doubt}不明：${summary}`,
    language
  )
  if (reading === null) return head + (en ? ' No reading is taken here.' : '此处未作取舍。')
  return head + endSentence(en ? ` Reading taken: ${reading}` : `所取读法：${reading}`, language)
}

function say({ zh, en }: LocalizedText, language: MessageLanguage): string {
  return language === 'en' ? (en ?? zh) : zh
}

import type { Ambiguity, Evidence, MessageLanguage } from '@lijie/schema'
import { formatIssue } from '@lijie/schema/issues'
import { isRefusal } from '../kernel/index.js'
import { describeTree } from './describe-tree.js'
import type { ExclusionExplanation, FilingExplanation, RowExplanation, RowVerdict } from './explain-filing.js'
import { phraseLabel } from './phrase-fact.js'

type Words = readonly [en: string, zh: string]

const verdictWords: Readonly<Record<RowVerdict, Words>> = {
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

const evidenceWords: Readonly<Record<Evidence, Words>> = {
  published: ['published', '原文'],
  derived: ['derived', '推导'],
  inferred: ['inferred', '推定']
}

const policyWords: Readonly<Record<FilingExplanation['hitPolicy']['policy'], Words>> = {
  unique: ['only one may apply', '只允许一行成立'],
  first: ['the first one decides', '以排在最前的一行为准'],
  shortest: ['the one that is due first decides', '以最先到期的一行为准'],
  all: ['all of them decide', '各行同时适用']
}

const ambiguityWords: Readonly<Record<Ambiguity['type'], Words>> = {
  'and-or': ['"and" or "or"', '“且”与“或”不明'],
  'all-or-any': ['all or any of a list', '“全部”与“其一”不明'],
  unit: ['the unit', '单位不明'],
  'threshold-scope': ['what a threshold covers', '数值所指范围不明'],
  'untestable-part': ['a part that cannot be tested', '含无法判断的内容'],
  other: ['the wording', '措辞不明']
}

/** A filing decision in words (立案说明), one line each: the outcome, then every row and why it applies or not. */
export function describeFiling(explanation: FilingExplanation, language: MessageLanguage): string[] {
  const say = ([en, zh]: Words): string => (language === 'en' ? en : zh)
  const { decision } = explanation
  const reasons = isRefusal(decision)
    ? decision.refused.map((reason) => `  ${formatIssue(reason, language)}`)
    : []
  const lines = [describeHead(explanation, language), ...reasons]
  const { policy, evidence } = explanation.hitPolicy
  if (explanation.rows.length > 1) {
    const [rule, source] = [say(policyWords[policy]), say(evidenceWords[evidence])]
    lines.push(
      say([`Where several rows apply, ${rule} (${source}).`, `多行同时成立时，${rule}（${source}）。`])
    )
  }
  return [...lines, ...explanation.rows.flatMap((row) => describeRow(row, language))]
}

function describeHead(
  { entry, decision, needs, rows }: FilingExplanation,
  language: MessageLanguage
): string {
  const en = language === 'en'
  const name = entry === null ? '' : en ? (entry.name.en ?? entry.name.zh) : entry.name.zh
  const kind = entry?.kind === 'event' ? (en ? 'Event' : '事件') : en ? 'Component' : '部件'
  const head = entry === null ? '' : `${kind} ${entry.code} ${name}${en ? ': ' : '：'}`
  if (isRefusal(decision)) return head + (en ? (entry === null ? 'Refused.' : 'refused.') : '无法判定。')
  const { value } = decision
  if (value.outcome === 'filed')
    return (
      head +
      (en
        ? `to be filed under ${value.criteria.join(', ')}.`
        : `应予立案，适用 ${value.criteria.join('、')}。`)
    )
  if (value.outcome === 'not-filed')
    return (
      head +
      (en ? `not to be filed; ${nothingApplies(rows.length)}` : `不予立案，${rows.length} 行条件均不成立。`)
    )
  const labels = value.facts.map((id) => phraseLabel(id, needs[id], language))
  const most = value.approximate === true ? (en ? ' (at most)' : '（至多）') : ''
  return (
    head +
    (en
      ? `not decided yet, still needed${most}: ${labels.join(', ')}.`
      : `尚不能判定，还需${most}：${labels.join('、')}。`)
  )
}

function nothingApplies(count: number): string {
  return count === 1 ? 'its only row does not apply.' : `none of its ${count} rows applies.`
}

function describeRow(row: RowExplanation, language: MessageLanguage): readonly string[] {
  const en = language === 'en'
  const summary = en ? (row.summary.en ?? row.summary.zh) : row.summary.zh
  const verdict = verdictWords[row.verdict][en ? 0 : 1]
  const evidence = evidenceWords[row.evidence][en ? 0 : 1]
  const head = en
    ? `Row ${row.number}, "${summary}": ${verdict}. ${describeLimit(row, language)} Source: ${row.citation.article} (${evidence}).`
    : `第 ${row.number} 行“${summary}”：${verdict}。${describeLimit(row, language)}出处：${row.citation.article}（${evidence}）。`
  const unconditional = en
    ? '  Every report of this sub-category is filed.'
    : '  本小类上报即立案，不设条件。'
  return [
    head,
    ...row.exclusions.flatMap((exclusion) => describeExclusion(exclusion, language)),
    ...(row.condition === null ? [unconditional] : describeTree(row.condition, language, '  ')),
    ...row.ambiguities.map((ambiguity) => describeAmbiguity(ambiguity, language))
  ]
}

function describeLimit({ timeLimit }: RowExplanation, language: MessageLanguage): string {
  const en = language === 'en'
  if ('unknown' in timeLimit) {
    const why = en ? (timeLimit.unknown.en ?? timeLimit.unknown.zh) : timeLimit.unknown.zh
    return en ? `No time limit is known: ${why}.` : `处置时限未知：${why}。`
  }
  const unit = timeLimit.unit.replaceAll('-', ' ')
  if (en) return `Time limit: ${timeLimit.value} ${unit}${timeLimit.value === 1 ? '' : 's'}.`
  return `处置时限（原文）：${timeLimit.value} ${timeLimit.printed ?? timeLimit.unit}。`
}

function describeExclusion(exclusion: ExclusionExplanation, language: MessageLanguage): readonly string[] {
  const en = language === 'en'
  const summary = en ? (exclusion.summary.en ?? exclusion.summary.zh) : exclusion.summary.zh
  if (exclusion.condition === null)
    return [
      en
        ? `  Exclusion, kept as text and not judged: ${summary}`
        : `  排除情形（仅列文字，不参与判断）：${summary}`
    ]
  const head = en ? `  Exclusion, judged first: ${summary}` : `  排除情形（先行判断）：${summary}`
  return [head, ...describeTree(exclusion.condition, language, '    ')]
}

function describeAmbiguity({ type, summary, reading }: Ambiguity, language: MessageLanguage): string {
  const en = language === 'en'
  const doubt = ambiguityWords[type][en ? 0 : 1]
  const what = en ? (summary.en ?? summary.zh) : summary.zh
  const head = en ? `  The source leaves open ${doubt}: ${what}` : `  原文${doubt}：${what}`
  if (reading === undefined) return endSentence(head, language)
  const taken = en ? ` Reading taken: ${reading.en ?? reading.zh}` : `此处读作：${reading.zh}`
  return endSentence(head, language) + endSentence(taken, language)
}

/** Ends a sentence that may be ended already. */
function endSentence(text: string, language: MessageLanguage): string {
  return text.replace(/[.。;；]$/, '') + (language === 'en' ? '.' : '。')
}

import type { MessageLanguage } from '@lijie/schema'
import { formatIssue, wordOf } from '@lijie/schema/issues'
import { isRefusal } from '../kernel/index.js'
import { describeRow } from './describe-row.js'
import type { FilingExplanation } from './explain-filing.js'
import type { EarlierStage } from './filing-outcome.js'
import { phraseLabel } from './phrase-fact.js'

type Words = readonly [en: string, zh: string]

const policyWords: Readonly<Record<FilingExplanation['hitPolicy']['policy'], Words>> = {
  unique: ['only one may apply', '只允许一行成立'],
  first: ['the first one decides', '以排在最前的一行为准'],
  shortest: ['the one that is due first decides', '以最先到期的一行为准'],
  all: ['all of them decide', '各行同时适用']
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
    const [rule, source] = [say(policyWords[policy]), wordOf('evidence', evidence, language)]
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
        ? `to be filed under ${value.criteria.join(', ')}${sayStage(value.continues, en)}.`
        : `应予立案，适用 ${value.criteria.join('、')}${sayStage(value.continues, en)}。`)
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

/** The earlier stage that a filed case goes on with. */
function sayStage(continues: EarlierStage | undefined, en: boolean): string {
  if (continues === undefined) return ''
  const { case: earlier, criterion } = continues
  return en
    ? `, going on with case ${earlier} (filed under ${criterion})`
    : `，承接案件 ${earlier}（按 ${criterion} 立案）`
}

function nothingApplies(count: number): string {
  return count === 1 ? 'its only row does not apply.' : `none of its ${count} rows applies.`
}

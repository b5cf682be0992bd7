import type { Criterion, LocalizedText, MessageLanguage } from '@lijie/schema'
import { endSentence, wordOf } from '@lijie/schema/issues'
import { describeCondition, type DescriptionSource } from './describe-condition.js'
import { describeLimit } from './describe-limit.js'
import { labelUnits } from './explain-limit.js'

/** Where the words of a rule come from: those of its conditions, and what the standard calls its time units. */
export interface RuleSource extends DescriptionSource {
  /** Without it, limits are shown with the ids of their units. */
  readonly unitLabelOf?: (unit: string) => LocalizedText | undefined
}

/**
 * A row as a rule in words (立案条件说明), one line each: when it files, what it leaves out, which stage it continues, its time
 * limit, when it may be closed, who disposes of it, where it stands. From the same condition that decides.
 */
export function describeRule(
  row: Criterion,
  source: RuleSource,
  language: MessageLanguage
): readonly string[] {
  const en = language === 'en'
  const end = (text: string): string => endSentence(text, language)
  const { condition, continues, closing, disposing = [] } = row
  const comma = en ? ', ' : '、'
  return [
    end(en ? `${row.id}: ${say(row.summary, language)}` : `${row.id}：${say(row.summary, language)}`),
    condition === null
      ? en
        ? 'Every report of this sub-category is filed.'
        : '本小类上报即立案，不设条件。'
      : end((en ? 'Filed when ' : '立案：') + describeCondition(condition, source, language)),
    ...describeExclusions(row, source, language),
    ...(continues === undefined
      ? []
      : [
          end(
            (en ? 'May go on with a case filed under ' : '可承接按以下立案条件立案的案件：') +
              continues.join(comma)
          )
        ]),
    describeLimit(
      row.timeLimit,
      labelUnits(row.timeLimit, (unit) => source.unitLabelOf?.(unit)),
      language
    ),
    ...(closing === undefined
      ? []
      : [end((en ? 'Closed when: ' : '结案：') + say(closing.summary, language))]),
    ...(disposing.length === 0 ? [] : [end((en ? 'Disposed of by ' : '处置单位：') + disposing.join(comma))]),
    sayArticle(row, language)
  ]
}

function describeExclusions(
  { exclusions = [] }: Criterion,
  source: RuleSource,
  language: MessageLanguage
): readonly string[] {
  const en = language === 'en'
  return exclusions.map(({ summary, condition }) =>
    endSentence(
      condition === undefined
        ? (en ? 'Kept as text, not judged: ' : '仅列文字，不参与判断：') + say(summary, language)
        : (en ? 'Not filed when ' : '不立案：') + describeCondition(condition, source, language),
      language
    )
  )
}

function sayArticle({ article, evidence }: Criterion, language: MessageLanguage): string {
  const word = wordOf('evidence', evidence, language)
  return language === 'en' ? `Source: ${article} (${word}).` : `出处：${article}（${word}）。`
}

function say({ zh, en }: LocalizedText, language: MessageLanguage): string {
  return language === 'en' ? (en ?? zh) : zh
}

import type {
  CompleteScheme,
  Counter,
  CounterLookup,
  EvaluationFigure,
  LocalizedText,
  MessageLanguage,
  OnMissing,
  RowCounter
} from '@lijie/schema'
import { trimStop } from '@lijie/schema/issues'
import { readRational } from '../../kernel/index.js'
import { basisColumn } from '../plan/period-question.js'
import { formatExact } from '../score/format-exact.js'
import { pick, sayColumn, type WordPair } from './column-words.js'
import { sayQuestion, type QuestionWords } from './say-question.js'

const missingWords: Readonly<Record<OnMissing, WordPair>> = {
  refuse: ['拒绝计算', 'refused'],
  exclude: ['该案不计入', 'the case is left out'],
  'count-as-true': ['当作符合', 'counted as if so'],
  'count-as-false': ['当作不符合', 'counted as if not so'],
  'counts-as-on-time': ['当作按时', 'counted as on time']
}

/** Which rows a counter counts or what it adds up, in words (计什么). */
export function sayCounter(counter: Counter, words: QuestionWords): string {
  const { language } = words
  if ('plus' in counter) return sayCounterSum(counter.plus, counter.minus, words)
  const rows =
    counter.where === null ? pick(['每一行', 'every row'], language) : sayQuestion(counter.where, words)
  if (counter.sum !== undefined) {
    const column = sayColumn(counter.sum, language)
    return pick([`${column}之和：${rows}`, `sum of ${column}: ${rows}`], language)
  }
  if (counter.lookup === undefined) return rows
  return [rows, sayLookup(counter.lookup, language)].join(pick(['；', '; '], language))
}

/** Counters added up and taken away (计数之和). */
export function sayCounterSum(
  plus: readonly string[],
  minus: readonly string[] | undefined,
  { language, nameCounter }: QuestionWords
): string {
  const added = plus.map(nameCounter).join(pick(['＋', ' + '], language))
  return added + (minus ?? []).map((id) => pick(['－', ' − '], language) + nameCounter(id)).join('')
}

/** Which instant must lie in the period (期间口径); '' where none is named. */
export function sayCounterBasis(
  scheme: Pick<CompleteScheme, 'basis' | 'actedAt'>,
  counter: Pick<RowCounter, 'basis' | 'actedAt'>,
  language: MessageLanguage
): string {
  const instant = basisColumn(scheme, counter)
  if (instant === null) return ''
  const column = sayColumn(instant, language)
  return pick([`按${column}`, `by ${column}`], language)
}

/** What a row does of which it is unknown whether it counts (不知道时). */
export function sayOnMissing(onMissing: OnMissing, language: MessageLanguage): string {
  return pick(missingWords[onMissing], language)
}

/** What a figure from outside may be (外部数据取值): its levels or bounds. */
export function sayFigureValues(
  { levels, least, most }: Pick<EvaluationFigure, 'levels' | 'least' | 'most'>,
  language: MessageLanguage
): string {
  const comma = pick(['、', ', '], language)
  if (levels !== undefined) return levels.map(({ label }) => nameIn(label, language)).join(comma)
  const bounds = [
    ...(least === undefined
      ? []
      : [pick(['至少 ', 'at least '], language) + formatExact(readRational(least))]),
    ...(most === undefined ? [] : [pick(['至多 ', 'at most '], language) + formatExact(readRational(most))])
  ]
  return bounds.join(comma)
}

/** What a figure does that is not given (没有给出时). */
export function sayOnMissingFigure(
  onMissing: EvaluationFigure['onMissing'],
  language: MessageLanguage
): string {
  if (onMissing === 'refuse') return pick(['拒绝计算', 'refused'], language)
  if (onMissing === 'unranked') return pick(['不参加排名', 'not ranked'], language)
  const value = formatExact(readRational(onMissing.value))
  return pick([`按 ${value} 计`, `taken as ${value}`], language)
}

function sayLookup({ column, values, onUnlisted }: CounterLookup, language: MessageLanguage): string {
  const name = sayColumn(column, language)
  const levels = values
    .map(
      ({ level, value, label }) =>
        `${label === undefined ? level : nameIn(label, language)} = ${formatExact(readRational(value))}`
    )
    .join(pick(['、', ', '], language))
  const others: WordPair =
    onUnlisted === 'refuse'
      ? ['其他等级拒绝计算', 'any other level is refused']
      : ['其他等级不计入', 'any other level is left out']
  return pick(
    [`按${name}取值相加（${levels}；${others[0]}）`, `values of ${name} added up (${levels}; ${others[1]})`],
    language
  )
}

function nameIn({ zh, en }: LocalizedText, language: MessageLanguage): string {
  return trimStop(language === 'en' ? (en ?? zh) : zh)
}

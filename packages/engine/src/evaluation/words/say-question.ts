import {
  caseFactsColumns,
  type ComparisonPredicate,
  type CounterPredicate,
  type MessageLanguage,
  type PredicateOperand
} from '@lijie/schema'
import { flagWords, pick, sayColumn, stageWords, type WordPair } from './column-words.js'

/** What questions are said with (口径语境): the language, and the labels of counters and figures. */
export interface QuestionWords {
  readonly language: MessageLanguage
  readonly nameCounter: (id: string) => string
}

type Operators<T> = Readonly<Record<ComparisonPredicate['operator'], T>>

const instantOperators: Operators<WordPair> = {
  equal: ['正是', 'at'],
  notEqual: ['不是', 'not at'],
  lessThan: ['早于', 'before'],
  lessThanInclusive: ['不晚于', 'not after'],
  greaterThan: ['晚于', 'after'],
  greaterThanInclusive: ['不早于', 'not before']
}

const countOperators: Operators<WordPair> = {
  equal: ['等于', 'equal to'],
  notEqual: ['不等于', 'other than'],
  lessThan: ['少于', 'less than'],
  lessThanInclusive: ['至多', 'at most'],
  greaterThan: ['多于', 'more than'],
  greaterThanInclusive: ['至少', 'at least']
}

const stageOperators: Operators<(stage: string) => WordPair> = {
  equal: (stage) => [`为${stage}`, ` is ${stage}`],
  notEqual: (stage) => [`不是${stage}`, ` is not ${stage}`],
  lessThan: (stage) => [`在${stage}之前`, ` before ${stage}`],
  lessThanInclusive: (stage) => [`未过${stage}`, ` not past ${stage}`],
  greaterThan: (stage) => [`已过${stage}`, ` past ${stage}`],
  greaterThanInclusive: (stage) => [`已到${stage}`, ` ${stage} or later`]
}

/** The question that a row is asked, in words (计数条件): a reader can check a case by it. */
export function sayQuestion(question: CounterPredicate, words: QuestionWords): string {
  const { language, nameCounter } = words
  const inner = (one: CounterPredicate): string => sayPart(one, words)
  if ('all' in question) return question.all.map(inner).join(pick(['，且', ', and '], language))
  if ('any' in question) return question.any.map(inner).join(pick(['，或', ', or '], language))
  if ('not' in question) return sayNegation(question.not, words)
  if ('known' in question) {
    const column = sayColumn(question.known, language)
    return pick([`有${column}`, `${column} is known`], language)
  }
  if ('counter' in question) {
    const name = nameCounter(question.counter)
    return pick([`符合“${name}”`, `as in “${name}”`], language)
  }
  if ('in' in question) {
    const column = sayColumn(question.column, language)
    return pick(
      [`${column}为 ${question.in.join('、')}`, `${column} is ${question.in.join(' or ')}`],
      language
    )
  }
  return sayComparison(question, language)
}

/** Inside another question: in brackets where it has several parts. */
function sayPart(question: CounterPredicate, words: QuestionWords): string {
  const said = sayQuestion(question, words)
  const parts = 'all' in question ? question.all : 'any' in question ? question.any : []
  return parts.length > 1 ? pick([`（${said}）`, `(${said})`], words.language) : said
}

function sayNegation(question: CounterPredicate, words: QuestionWords): string {
  const { language, nameCounter } = words
  if ('known' in question) {
    const column = sayColumn(question.known, language)
    return pick([`没有${column}`, `${column} is not known`], language)
  }
  if ('counter' in question) {
    const name = nameCounter(question.counter)
    return pick([`不符合“${name}”`, `not as in “${name}”`], language)
  }
  const said = sayQuestion(question, words)
  return pick([`并非（${said}）`, `not (${said})`], language)
}

function sayComparison({ column, operator, than }: ComparisonPredicate, language: MessageLanguage): string {
  const flag = flagWords[column]
  const isEqual = operator === 'equal' || operator === 'notEqual'
  if (flag !== undefined && isEqual && 'constant' in than && (than.constant === 0 || than.constant === 1)) {
    const holds = (than.constant === 1) === (operator === 'equal')
    return pick([flag[0][holds ? 0 : 1], flag[1][holds ? 0 : 1]], language)
  }
  const name = sayColumn(column, language)
  const other = sayOperand(than, language)
  if ('stage' in than) return name + pick(stageOperators[operator](other), language)
  const [zh, en] = (caseFactsColumns[column] === 'instant' ? instantOperators : countOperators)[operator]
  const space = 'constant' in than ? ' ' : ''
  return pick([`${name}${zh}${space}${other}`, `${name} ${en} ${other}`], language)
}

function sayOperand(than: PredicateOperand, language: MessageLanguage): string {
  if ('stage' in than) return pick(stageWords[than.stage], language)
  if ('column' in than) return sayColumn(than.column, language)
  if ('constant' in than) return String(than.constant)
  const days = than.minusDays
  if (days === undefined) return pick(['统计时点', 'the instant of counting'], language)
  return pick([`统计时点前 ${days} 天`, `${days} days before the instant of counting`], language)
}

import { caseFactsColumns } from '@lijie/schema'
import { flagWords, sayColumn, stageWords } from './case-fact-words.mjs'

const instantOperators = {
  equal: ['正是', 'at'],
  notEqual: ['不是', 'not at'],
  lessThan: ['早于', 'before'],
  lessThanInclusive: ['不晚于', 'not after'],
  greaterThan: ['晚于', 'after'],
  greaterThanInclusive: ['不早于', 'not before']
}

const stageOperators = {
  equal: [(stage) => `为${stage}`, (stage) => `is ${stage}`],
  notEqual: [(stage) => `不是${stage}`, (stage) => `is not ${stage}`],
  lessThan: [(stage) => `在${stage}之前`, (stage) => `before ${stage}`],
  lessThanInclusive: [(stage) => `未过${stage}`, (stage) => `not past ${stage}`],
  greaterThan: [(stage) => `已过${stage}`, (stage) => `past ${stage}`],
  greaterThanInclusive: [(stage) => `已到${stage}`, (stage) => `${stage} or later`]
}

const countOperators = {
  equal: ['等于', 'equal to'],
  notEqual: ['不等于', 'other than'],
  lessThan: ['少于', 'less than'],
  lessThanInclusive: ['至多', 'at most'],
  greaterThan: ['多于', 'more than'],
  greaterThanInclusive: ['至少', 'at least']
}

/** The question that a row is asked, in words; `nameCounter` gives the label of a counter. */
export function sayQuestion(question, words, nameCounter) {
  const { say } = words
  const inner = (one) => sayPart(one, words, nameCounter)
  if ('all' in question) return question.all.map(inner).join(say('，且', ', and '))
  if ('any' in question) return question.any.map(inner).join(say('，或', ', or '))
  if ('not' in question) return sayNegation(question.not, words, nameCounter)
  if ('known' in question) {
    const column = sayColumn(question.known, words)
    return say(`有${column}`, `${column} is known`)
  }
  if ('counter' in question) {
    const name = nameCounter(question.counter)
    return say(`符合“${name}”`, `as in “${name}”`)
  }
  if ('in' in question)
    return say(
      `${sayColumn(question.column, words)}为 ${question.in.join('、')}`,
      `${sayColumn(question.column, words)} is ${question.in.join(' or ')}`
    )
  return sayComparison(question, words)
}

/** Inside another question: in brackets where it has several parts. */
function sayPart(question, words, nameCounter) {
  const said = sayQuestion(question, words, nameCounter)
  const parts = question.all ?? question.any ?? []
  return parts.length > 1 ? words.say(`（${said}）`, `(${said})`) : said
}

function sayNegation(question, words, nameCounter) {
  const { say } = words
  if ('known' in question) {
    const column = sayColumn(question.known, words)
    return say(`没有${column}`, `${column} is not known`)
  }
  if ('counter' in question) {
    const name = nameCounter(question.counter)
    return say(`不符合“${name}”`, `not as in “${name}”`)
  }
  const said = sayQuestion(question, words, nameCounter)
  return say(`并非（${said}）`, `not (${said})`)
}

function sayComparison({ column, operator, than }, words) {
  const { say } = words
  const flag = flagWords[column]
  const equal = operator === 'equal' || operator === 'notEqual'
  if (flag !== undefined && equal && (than.constant === 0 || than.constant === 1)) {
    const holds = (than.constant === 1) === (operator === 'equal')
    return say(flag[0][holds ? 0 : 1], flag[1][holds ? 0 : 1])
  }
  const name = sayColumn(column, words)
  const other = sayOperand(than, words)
  if ('stage' in than) {
    const [zh, en] = stageOperators[operator]
    return say(`${name}${zh(other)}`, `${name} ${en(other)}`)
  }
  const operators = caseFactsColumns[column] === 'instant' ? instantOperators : countOperators
  const [zh, en] = operators[operator]
  const space = 'constant' in than ? ' ' : ''
  return say(`${name}${zh}${space}${other}`, `${name} ${en} ${other}`)
}

function sayOperand(than, words) {
  const { say } = words
  if ('stage' in than) return say(...stageWords[than.stage])
  if ('column' in than) return sayColumn(than.column, words)
  if ('constant' in than) return String(than.constant)
  const days = than.minusDays
  return days === undefined
    ? say('统计时点', 'the instant of counting')
    : say(`统计时点前 ${days} 天`, `${days} days before the instant of counting`)
}

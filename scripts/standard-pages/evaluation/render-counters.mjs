import { escapeMarkdown as escape, remark, section, table } from '../markdown.mjs'
import { sayColumn } from './case-fact-words.mjs'
import { sayNumber } from './say-number.mjs'
import { sayBasis } from './say-period.mjs'
import { sayQuestion } from './say-question.mjs'

const missing = {
  refuse: ['拒绝计算', 'refused'],
  exclude: ['该案不计入', 'the case is left out'],
  'count-as-true': ['当作符合', 'counted as if so'],
  'count-as-false': ['当作不符合', 'counted as if not so'],
  'counts-as-on-time': ['**当作按时**', '**counted as on time**']
}

const directions = { more: ['多', 'more'], fewer: ['少', 'fewer'], neutral: ['', ''] }

/** What is counted, each counter in words. */
export function renderCounters({ counters }, words, names) {
  const { say, text, brackets } = words
  const entries = Object.values(counters)
  const rows = entries.map((counter) => [
    escape(text(counter.label)) + (counter.note === undefined ? '' : remark(escape(text(counter.note)))),
    escape(sayCounter(counter, words, names)),
    sayBasis(counter, words),
    counter.onMissing === undefined ? '' : say(...missing[counter.onMissing]),
    counter.better === undefined ? '' : say(...directions[counter.better]),
    words.cite(counter)
  ])
  const headings = [say('计数项', 'Counter'), say('计什么', 'What it counts'), say('期间', 'Period')]
  const rest = [say('不知道时', 'Where unknown'), say('何者为好', 'Better'), say('依据', 'Evidence')]
  return section(2, `${say('计数项', 'Counters')}${brackets(entries.length)}`, [
    ...warnOfAssumption(entries, words),
    ...introduce(rows.length, words),
    ...table([...headings, ...rest], rows)
  ])
}

function introduce(count, { say }) {
  if (count === 0) return []
  return [
    say(
      '每案每单位一行。不知道的不当作零，怎样计逐项写明。作废：未经结案就终结，含不受理、不予立案、合并、移交。',
      'One row for each case and unit. Unknown is not zero; what it does is said of each. Voided: ended without being closed, refused, merged and handed over included.'
    ),
    ''
  ]
}

/** Counters that take a missing end or deadline for timely: said before everything else. */
function warnOfAssumption(entries, { say, text, join }) {
  const assuming = entries.filter(({ onMissing }) => onMissing === 'counts-as-on-time')
  if (assuming.length === 0) return []
  const labels = escape(join(assuming.map(({ label }) => text(label))))
  return [
    say(
      `> **注意：**以下 ${assuming.length} 项把缺少时间或期限的案件当作按时，找到的定义如此：${labels}。`,
      `> **Beware:** ${assuming.length} counters take cases without an end or a deadline for timely, as the definition that was found does: ${labels}.`
    ),
    ''
  ]
}

function sayCounter(counter, words, names) {
  const { say, sentences } = words
  if ('plus' in counter) return names.sum(counter.plus, counter.minus)
  const rows =
    counter.where === null ? say('每一行', 'every row') : sayQuestion(counter.where, words, names.counter)
  if (counter.sum !== undefined) {
    const column = sayColumn(counter.sum, words)
    return say(`${column}之和：${rows}`, `sum of ${column}: ${rows}`)
  }
  return counter.lookup === undefined ? rows : sentences([rows, sayLookup(counter.lookup, words)])
}

function sayLookup({ column, values, onUnlisted }, words) {
  const { say, text, join } = words
  const name = sayColumn(column, words)
  const levels = values.map(
    ({ level, value, label }) => `${label === undefined ? level : text(label)} = ${sayNumber(value)}`
  )
  const others =
    onUnlisted === 'refuse'
      ? say('其他等级拒绝计算', 'any other level is refused')
      : say('其他等级不计入', 'any other level is left out')
  return say(
    `按${name}取值相加（${join(levels)}；${others}）`,
    `values of ${name} added up (${join(levels)}; ${others})`
  )
}

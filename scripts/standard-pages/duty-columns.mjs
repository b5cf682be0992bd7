import { escapeMarkdown as escape, remark, remarks } from './markdown.mjs'
import { sayConsequences } from './render-penalties.mjs'
import { nameAll, sayCondition } from './say-duty.mjs'

const modalities = {
  encouraged: ['鼓励', 'encouraged'],
  'must-if-needed': ['必要时', 'where needed'],
  may: ['可以', 'may'],
  'may-refuse': ['可以拒绝', 'may refuse'],
  'may-refer': ['可以参照', 'may follow it']
}
const excludedReadings = {
  'leaves-total': ['不计入总数', 'left out of the total'],
  'counts-as-good': ['视为完好', 'counted as good'],
  undeclared: ['怎样扣除没有写明', 'how it is left out is not said']
}

/** Columns of the tables of duties: heading, and what a rule has there. */
export const dutyColumns = {
  who: { heading: ['谁', 'Who'], cell: ({ of }, words, duties) => escape(nameAll(of, words, duties)) },
  what: { heading: ['内容', 'What'], cell: sayWhat },
  use: {
    heading: ['内容', 'What'],
    cell: (rule, words, duties) => sayText(rule.use, words) + sayDetails(rule, words, duties)
  },
  limit: {
    heading: ['期限', 'Until when'],
    cell: ({ limit }, words, duties) => sayLimit(limit, words, duties)
  },
  consequence: {
    heading: ['违反的后果', 'If breached'],
    cell: ({ id }, words, duties) => sayConsequences(id, duties, words)
  },
  article: { heading: ['条款', 'Article'], cell: (rule, { cite }) => cite(rule) },
  task: { heading: ['任务', 'Task'], cell: ({ task }, { nameOf }, { tasks }) => escape(nameOf(tasks, task)) },
  cost: { heading: ['费用', 'Cost'], cell: ({ cost }, words) => sayText(cost, words) },
  to: {
    heading: ['向谁', 'To'],
    cell: ({ to }, words, { subjects }) =>
      typeof to === 'object' ? sayText(to, words) : escape(to === undefined ? '' : words.nameOf(subjects, to))
  },
  materials: {
    heading: ['材料', 'Papers'],
    cell: ({ materials = [] }, { text, list }) => escape(list(materials.map(text)))
  },
  material: { heading: ['什么资料', 'What is kept'], cell: ({ material }) => escape(material) },
  minimum: {
    heading: ['至少', 'At least'],
    cell: ({ minimum, backup }, words, duties) =>
      (minimum === null ? words.say('没有写明', 'not stated') : sayLimit(minimum, words, duties)) +
      (backup ? words.say('，另有备份', ', and a backup') : '')
  },
  metric: {
    heading: ['指标', 'Metric'],
    cell: (rule, words, duties) => sayText(rule.metric, words) + sayDetails(rule, words, duties)
  },
  atLeast: { heading: ['不低于', 'At least'], cell: ({ atLeast }) => sayShare(atLeast) },
  excluded: {
    heading: ['除外', 'Left out'],
    cell: ({ excluded }, words) =>
      excluded === undefined
        ? ''
        : sayText(excluded.label, words) + remark(words.say(...excludedReadings[excluded.reading]))
  },
  undefined: {
    heading: ['没有定义的', 'Not defined'],
    cell: (rule, { join, word }) => join((rule.undefined ?? []).map((part) => word('metricPart', part)))
  },
  act: {
    heading: ['什么行为', 'Act'],
    cell: (rule, words, duties) => sayText(rule.act, words) + sayDetails(rule, words, duties)
  },
  requires: {
    heading: ['须先具备', 'Needs first'],
    cell: ({ requires }, { text, sentences }) => escape(sentences(requires.map(({ label }) => text(label))))
  },
  reward: { heading: ['奖励', 'Reward'], cell: ({ reward }, words) => sayText(reward, words) }
}

function sayWhat(rule, words, duties) {
  const { summary, modality, uncomputed = [] } = rule
  const { say, text, brackets, join } = words
  const mode = Object.hasOwn(modalities, modality ?? '') ? say(...modalities[modality]) : ''
  const marks = [
    ...(text(summary).includes(mode) ? [] : [mode]),
    ...(uncomputed.length === 0
      ? []
      : [say(`不计算：${join(uncomputed.map(text))}`, `not computed: ${join(uncomputed.map(text))}`)])
  ]
  const marked = marks.length === 0 ? '' : brackets(marks.join(say('；', '; ')))
  return escape(text(summary) + marked) + sayDetails(rule, words, duties)
}

/** Below what a rule says: when it applies, what yields to it, when it is breached, and how it was read. */
function sayDetails({ when, unless, overrides = [], breach, note }, words, duties) {
  const { say, text } = words
  const yielding = overrides.length
  return remarks([
    [say('适用：', 'Applies when: '), sayCondition(when, words, duties)],
    [say('除非：', 'Unless: '), sayCondition(unless, words, duties)],
    [
      say('优先于：', 'Goes before: '),
      yielding === 0 ? '' : say(`${yielding} 条规则`, `${yielding} of the rules`)
    ],
    [say('违反：', 'Breached when: '), sayCondition(breach, words, duties)],
    [say('读法：', 'As read: '), note === undefined ? '' : escape(text(note))]
  ])
}

function sayLimit(limit, words, { facts = {} }) {
  return limit === undefined ? '' : escape(words.limit(limit, {}, facts))
}

function sayShare(share) {
  if (typeof share === 'number') return String(share)
  const { numerator, denominator } = share
  return denominator === 100 ? `${numerator} %` : `${numerator}/${denominator}`
}

function sayText(value, { text }) {
  return value === undefined ? '' : escape(text(value))
}

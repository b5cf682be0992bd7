import {
  columnWords,
  sayAttribution,
  sayCounterBasis,
  sayGroupCap,
  sayRankRule,
  sayTotalRule
} from '@lijie/engine/evaluation'
import { escapeMarkdown as escape, table } from '../markdown.mjs'
import { sayRoundings } from './say-number.mjs'

/** Whom a scheme scores, what counts for whom, and how the total comes about. */
export function renderTerms(scheme, words, names) {
  const { say, text, join } = words
  const { object, groups = [], effectiveFrom, effectiveTo, article, total, rank } = scheme
  const complete = 'indicators' in scheme
  const rows = [
    [say('评价对象', 'What is scored'), complete ? say(...columnWords[object]) : ''],
    [say('统计口径', 'Period'), complete ? sayPeriod(scheme, words) : ''],
    [say('责任归属', 'Charged to'), escape(sayCharged(scheme, names))],
    [say('分组', 'Groups'), escape(join(groups.map((group) => text(group.label) + sayCap(group, words))))],
    [say('总分', 'Total'), total === undefined ? '' : sayTotal(scheme, words)],
    [say('排名', 'Rank'), rank === undefined ? '' : sayRankRule(rank, words.language)],
    [say('施行', 'In force'), sayDates(effectiveFrom, effectiveTo, words)],
    [say('条款', 'Article'), escape(article ?? '')]
  ]
  return table(
    [say('项目', 'What'), say('内容', 'Value')],
    rows.filter(([, value]) => value !== '')
  )
}

function sayPeriod(scheme, words) {
  const basis = sayCounterBasis(scheme, {}, words.language)
  return basis === ''
    ? words.say('不分期间：给出的案件全部计入', 'none: every case that is given counts')
    : basis
}

function sayCharged({ attribution }, names) {
  return attribution === undefined ? '' : sayAttribution(attribution, names.questions)
}

function sayCap(group, words) {
  const cap = sayGroupCap(group, words.language)
  return cap === '' ? '' : words.brackets(cap)
}

function sayTotal(scheme, words) {
  const rounded = sayRoundings([['', scheme.total.rounding]], words)
  return words.sentences([sayTotalRule(scheme, words.language), rounded])
}

function sayDates(from, to, { say }) {
  const start =
    from === null ? say('来源未写明', 'not stated by the source') : say(`${from} 起`, `from ${from}`)
  return to === undefined ? start : `${start}${say('，', ', ')}${say(`至 ${to}`, `until ${to}`)}`
}

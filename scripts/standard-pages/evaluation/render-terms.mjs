import { columnWords, sayCounterBasis, sayQuestion } from '@lijie/engine/evaluation'
import { escapeMarkdown as escape, table } from '../markdown.mjs'
import { sayNumber, sayPoints, sayRoundings, sayShare } from './say-number.mjs'

const unitAttribution = {
  'last-unit': ['末次责任单位', 'the last unit'],
  'first-unit': ['首次责任单位', 'the first unit'],
  'each-unit': ['经手的每个责任单位各计', 'every unit that had the case']
}

/** Whom a scheme scores, what counts for whom, and how the total comes about. */
export function renderTerms(scheme, words, names) {
  const { say, text, join } = words
  const { object, groups = [], effectiveFrom, effectiveTo, article, total, rank } = scheme
  const complete = 'indicators' in scheme
  const rows = [
    [say('评价对象', 'What is scored'), complete ? say(...columnWords[object]) : ''],
    [say('统计口径', 'Period'), complete ? sayPeriod(scheme, words) : ''],
    [say('责任归属', 'Charged to'), escape(sayAttribution(scheme.attribution, words, names))],
    [say('分组', 'Groups'), escape(join(groups.map((group) => text(group.label) + sayCap(group, words))))],
    [say('总分', 'Total'), total === undefined ? '' : sayTotal(total, words)],
    [say('排名', 'Rank'), rank === undefined ? '' : sayRank(rank, words)],
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

function sayAttribution(attribution, words, names) {
  if (attribution === undefined) return ''
  const { say, text, join, sentences, brackets } = words
  if ('to' in attribution) return say(...unitAttribution[attribution.to])
  const shares = attribution.shares.map(
    ({ object, share }) => `${say(...columnWords[object])} ${sayShare(share)}`
  )
  const except = (attribution.except ?? []).map(({ label, where, object }) => {
    const what = text(label) + brackets(sayQuestion(where, names.questions))
    const who = say(...columnWords[object])
    return say(`${what}全部由${who}承担`, `${what}: wholly ${who}`)
  })
  return sentences([join(shares), ...except])
}

function sayCap({ cap }, words) {
  if (cap === undefined) return ''
  return words.brackets(words.say(`总分至多 ${sayNumber(cap)}`, `total at most ${sayNumber(cap)}`))
}

function sayTotal({ weightsSumTo, fullMarks, cap, floor, rounding }, words) {
  const { say, sentences } = words
  const sum = sayNumber(weightsSumTo)
  return sentences([
    say(`得分乘权重之和，权重合计 ${sum}`, `sum of points times weight, weights sum to ${sum}`),
    fullMarks === undefined
      ? ''
      : say(`满分 ${sayPoints(fullMarks, words)}`, `full marks ${sayNumber(fullMarks)}`),
    cap === undefined ? '' : say(`至多 ${sayPoints(cap, words)}`, `at most ${sayNumber(cap)}`),
    floor === undefined ? '' : say(`至少 ${sayPoints(floor, words)}`, `at least ${sayNumber(floor)}`),
    sayRoundings([['', rounding]], words)
  ])
}

function sayRank({ ties, basis }, { say, join }) {
  return join([
    basis === 'rounded-total'
      ? say('按取整后的总分', 'by the rounded total')
      : say('按未取整的总分', 'by the exact total'),
    ties === 'competition'
      ? say('并列占位（1、2、2、4）', 'ties take up places (1, 2, 2, 4)')
      : say('并列不占位（1、2、2、3）', 'ties take up no places (1, 2, 2, 3)')
  ])
}

function sayDates(from, to, { say }) {
  const start =
    from === null ? say('来源未写明', 'not stated by the source') : say(`${from} 起`, `from ${from}`)
  return to === undefined ? start : `${start}${say('，', ', ')}${say(`至 ${to}`, `until ${to}`)}`
}

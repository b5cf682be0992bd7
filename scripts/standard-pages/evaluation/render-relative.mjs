import { escapeMarkdown as escape, table } from '../markdown.mjs'
import { sayNumber, sayPoints, sayRoundings } from './say-number.mjs'

/** Points that depend on the others of the group. */
export function renderRelative(relative, indicators, words) {
  const { say, text } = words
  const rows = relative.map((one) => {
    const compared = indicators.find(({ id }) => id === one.of)
    return [
      escape(text(one.label)),
      compared === undefined ? say('总分', 'total') : escape(text(compared.label)),
      escape(sayRule(one.rule, words)),
      saySingle(one.onSingle, words),
      sayNumber(one.weight),
      sayRoundings([['', one.rounding]], words)
    ]
  })
  const headings = [say('项目', 'What'), say('比较', 'Compared'), say('规则', 'Rule')]
  const rest = [say('组内只有一个', 'Alone in its group'), say('权重', 'Weight'), say('取整', 'Rounded')]
  return table([...headings, ...rest], rows)
}

function sayRule(rule, words) {
  const { say, join } = words
  if (rule.by === 'rank') {
    const points = join(rule.points.map(sayNumber))
    const beyond = sayPoints(rule.beyond, words)
    return rule.from === 'best'
      ? say(
          `从最好的名次起依次 ${points} 分，其余 ${beyond}`,
          `from the best place on: ${points}; others ${beyond}`
        )
      : say(
          `从最差的名次起依次 ${points} 分，其余 ${beyond}`,
          `from the worst place on: ${points}; others ${beyond}`
        )
  }
  if (rule.by === 'best') {
    const most = sayPoints(rule.most, words)
    return say(`最好的得 ${most}，其余按与最好者之比`, `${most} for the best, others in proportion to it`)
  }
  const below = rule.loses === 'below'
  const [full, loss] = [sayPoints(rule.points, words), sayPoints(rule.perUnit, words)]
  const least = rule.floor === undefined ? '' : sayNumber(rule.floor)
  return say(
    `${below ? '不低于' : '不高于'}组平均得 ${full}，每${below ? '低' : '高'} 1 扣 ${loss}${least === '' ? '' : `，扣到 ${least} 分为止`}`,
    `${full} at the mean of the group or ${below ? 'above' : 'below'}, ${loss} less for every unit ${below ? 'below' : 'above'} it${least === '' ? '' : `, never below ${least}`}`
  )
}

function saySingle(onSingle, words) {
  if (onSingle === 'refuse') return words.say('拒绝计算', 'refused')
  if (onSingle === 'unranked') return words.say('不参加排名', 'not ranked')
  return sayPoints(onSingle.points, words)
}

import { sayQuestion } from '@lijie/engine/evaluation'
import { escapeMarkdown as escape, table } from '../markdown.mjs'
import { sayNumber, sayPoints } from './say-number.mjs'

/** Points by occurrence: what counts, how many each, how many at most. */
export function renderOccurrences({ items, divideBy, onZeroDivisor, cap }, words, names) {
  const { say, text, join, sentences } = words
  const rows = items.map((item) => [
    escape(text(item.label)),
    escape(item.count === undefined ? names.figure(item.figure) : names.sum(item.count)),
    sayPoints(item.each, words),
    join((item.tiers ?? []).map((tier) => sayTier(tier, words))),
    escape(sentences((item.multipliers ?? []).map((one) => sayMultiplier(one, words, names)))),
    item.cap === undefined ? '' : sayPoints(item.cap, words)
  ])
  const headings = [say('事项', 'What'), say('次数', 'Times'), say('每次', 'Each')]
  const rest = [say('往后', 'Further on'), say('倍数', 'Multiplied'), say('至多', 'At most')]
  const whole = sentences([
    divideBy === undefined ? '' : sayDivisor(names.figure(divideBy), onZeroDivisor, say),
    cap === undefined
      ? ''
      : say(`合计至多 ${sayPoints(cap, words)}`, `${sayPoints(cap, words)} at most in all`)
  ])
  return [
    ...table([...headings, ...rest], rows),
    ...(whole === '' ? [] : [escape(whole) + say('。', '.'), ''])
  ]
}

function sayTier({ from, each }, { say }) {
  return say(`第 ${from} 次起 ${sayNumber(each)} 分`, `from no. ${from} on ${sayNumber(each)}`)
}

function sayMultiplier({ label, where, times }, words, names) {
  const question = sayQuestion(where, names.questions)
  const name = words.text(label)
  const named = question === name ? name : name + words.brackets(question)
  return `${named} × ${sayNumber(times)}`
}

function sayDivisor(label, onZero, say) {
  const zero =
    onZero === 'unranked'
      ? say('为零时不参加排名', 'not ranked where it is zero')
      : say('为零时拒绝计算', 'refused where it is zero')
  return say(`分数除以“${label}”，${zero}`, `Points are divided by “${label}”, ${zero}`)
}

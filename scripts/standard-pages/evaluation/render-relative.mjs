import { sayOnSingle, sayRelativeRule } from '@lijie/engine/evaluation'
import { escapeMarkdown as escape, table } from '../markdown.mjs'
import { sayNumber, sayRoundings } from './say-number.mjs'

/** Points that depend on the others of the group. */
export function renderRelative(relative, indicators, words) {
  const { say, text } = words
  const rows = relative.map((one) => {
    const compared = indicators.find(({ id }) => id === one.of)
    return [
      escape(text(one.label)),
      compared === undefined ? say('总分', 'total') : escape(text(compared.label)),
      escape(sayRelativeRule(one.rule, words.language)),
      sayOnSingle(one.onSingle, words.language),
      sayNumber(one.weight),
      sayRoundings([['', one.rounding]], words)
    ]
  })
  const headings = [say('项目', 'What'), say('比较', 'Compared'), say('规则', 'Rule')]
  const rest = [say('组内只有一个', 'Alone in its group'), say('权重', 'Weight'), say('修约', 'Rounded')]
  return table([...headings, ...rest], rows)
}

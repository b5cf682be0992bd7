import { escapeMarkdown as escape, remark, section, table } from '../markdown.mjs'
import { sayNumber } from './say-number.mjs'

const kinds = { number: ['数值', 'number'], count: ['件数', 'count'], level: ['等级', 'level'] }
const directions = { more: ['多', 'more'], fewer: ['少', 'fewer'], neutral: ['', ''] }

/** Figures that come from outside, given for each object and period. */
export function renderFigures({ figures = {} }, words) {
  const { say, text, brackets } = words
  const rows = Object.values(figures).map((figure) => [
    escape(text(figure.label)) + (figure.note === undefined ? '' : remark(escape(text(figure.note)))),
    say(...kinds[figure.kind]),
    escape(sayValues(figure, words)),
    sayMissing(figure.onMissing, words),
    figure.better === undefined ? '' : say(...directions[figure.better]),
    words.cite(figure)
  ])
  const headings = [say('数据', 'Figure'), say('种类', 'Kind'), say('取值', 'Values')]
  const rest = [say('没有给出时', 'Where not given'), say('何者为好', 'Better'), say('依据', 'Evidence')]
  return section(2, `${say('外部数据', 'Figures from outside')}${brackets(rows.length)}`, [
    ...table([...headings, ...rest], rows)
  ])
}

function sayValues({ levels, least, most }, { text, join, say }) {
  if (levels !== undefined) return join(levels.map(({ label }) => text(label)))
  return join([
    ...(least === undefined ? [] : [say(`至少 ${sayNumber(least)}`, `at least ${sayNumber(least)}`)]),
    ...(most === undefined ? [] : [say(`至多 ${sayNumber(most)}`, `at most ${sayNumber(most)}`)])
  ])
}

function sayMissing(onMissing, { say }) {
  if (onMissing === 'refuse') return say('拒绝计算', 'refused')
  if (onMissing === 'unranked') return say('不参加排名', 'not ranked')
  return say(`按 ${sayNumber(onMissing.value)} 计`, `taken as ${sayNumber(onMissing.value)}`)
}

import { sayFigureValues, sayOnMissingFigure } from '@lijie/engine/evaluation'
import { escapeMarkdown as escape, remark, section, table } from '../markdown.mjs'

const kinds = { number: ['数值', 'number'], count: ['件数', 'count'], level: ['等级', 'level'] }
const directions = { more: ['多', 'more'], fewer: ['少', 'fewer'], neutral: ['', ''] }

/** Figures that come from outside, given for each object and period. */
export function renderFigures({ figures = {} }, words) {
  const { say, text, brackets } = words
  const rows = Object.values(figures).map((figure) => [
    escape(text(figure.label)) + (figure.note === undefined ? '' : remark(escape(text(figure.note)))),
    say(...kinds[figure.kind]),
    escape(sayFigureValues(figure, words.language)),
    sayOnMissingFigure(figure.onMissing, words.language),
    figure.better === undefined ? '' : say(...directions[figure.better]),
    words.cite(figure)
  ])
  const headings = [say('数据', 'Figure'), say('种类', 'Kind'), say('取值', 'Values')]
  const rest = [say('没有给出时', 'Where not given'), say('何者为好', 'Better'), say('依据', 'Evidence')]
  return section(2, `${say('外部数据', 'Figures from outside')}${brackets(rows.length)}`, [
    ...table([...headings, ...rest], rows)
  ])
}

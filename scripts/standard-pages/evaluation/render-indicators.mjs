import { sayQuestion } from '@lijie/engine/evaluation'
import { escapeMarkdown as escape, remark, remarks, table } from '../markdown.mjs'
import { renderOccurrences } from './render-occurrences.mjs'
import { sayNumber, sayPoints, sayRange, sayRoundings, sayShare } from './say-number.mjs'
import { sayOtherClass, sayPointsRule, sayZero } from './say-points-rule.mjs'
import { sayValue } from './say-value.mjs'

/** Indicators of a scheme: a table of all, then what does not fit into a row. */
export function renderIndicators(indicators, words, names) {
  const { say } = words
  const headings = [
    say('指标', 'Indicator'),
    say('分子或取值', 'Numerator or value'),
    say('分母', 'Denominator'),
    say('分母为零', 'Zero below'),
    say('怎样得分', 'Points')
  ]
  const rest = [say('满分', 'Full'), say('权重', 'Weight'), say('修约', 'Rounded'), say('条款', 'Article')]
  return [
    ...table(
      [...headings, ...rest],
      indicators.map((one) => renderRow(one, words, names))
    ),
    ...indicators.flatMap((one) => renderDetails(one, words, names))
  ]
}

function renderRow(indicator, words, names) {
  const { say, text } = words
  const { note } = indicator
  const percent = (indicator.measure ?? 'ratio') === 'ratio' || indicator.measure === 'change'
  const zero = percent ? sayShare : sayNumber
  return [
    `**${escape(text(indicator.label))}**` + (note === undefined ? '' : remark(escape(text(note)))),
    sayValue(indicator, words, names) + sayExclusions(indicator, words, names),
    indicator.denominator === undefined ? '' : escape(names.sum(indicator.denominator)),
    sayZero(indicator.onZero, zero, words),
    escape(sayPointsRule(indicator, words, names)),
    sayNumber(indicator.maxPoints),
    sayNumber(indicator.weight),
    sayRoundings(
      [
        [percent ? say('率', 'rate') : say('值', 'value'), indicator.rateRounding ?? indicator.valueRounding],
        [say('得分', 'points'), indicator.pointsRounding]
      ],
      words
    ),
    escape(indicator.article ?? '')
  ]
}

function sayExclusions({ exclude = [], complement }, words, names) {
  const { say, text, brackets, sentences } = words
  const said = exclude.map(({ label, where }) => text(label) + brackets(sayQuestion(where, names.questions)))
  return remarks([
    ['', complement ? say('取 1 减去该比率', 'one minus this ratio') : ''],
    [say('剔除：', 'Left out: '), escape(sentences(said))]
  ])
}

/** Bands, occurrences and formulas of points stand below the table. */
function renderDetails(indicator, words, names) {
  const { say, text } = words
  const { points, measure = 'ratio' } = indicator
  const percent = measure === 'ratio' || measure === 'change' ? '%' : ''
  const title = (what) => [`**${escape(text(indicator.label))}**${say('：', ': ')}${what}`, '']
  const lines = []
  if (measure === 'occurrences') {
    const { start, direction } = indicator
    const from = sayPoints(start, words)
    lines.push(
      ...title(
        direction === 'deduct'
          ? say(`从 ${from}起，逐次扣分。`, `from ${from}, less for each occurrence.`)
          : say(`从 ${from}起，逐次加分。`, `from ${from}, more for each occurrence.`)
      ),
      ...renderOccurrences(indicator.occurrences, words, names)
    )
  }
  if (points?.rule === 'bands')
    lines.push(...title(say('按数值分档。', 'by bands.')), ...renderBands(points.bands, percent, words))
  if (points?.rule === 'class-bands')
    lines.push(
      ...title(say('按对象类别和数值分档。', 'by class of object and bands.')),
      ...renderClasses(points, percent, words)
    )
  if (points?.rule === 'formula') {
    const zero = sayZero(points.onZero, (number) => sayPoints(number, words), words)
    const refused = zero === '' ? '' : words.brackets(say(`除以零时${zero}`, `division by zero: ${zero}`))
    lines.push(...title(`${say('得分', 'points')} = ${names.formula(points.formula)}${refused}`))
  }
  return lines
}

function renderBands(bands, unit, words) {
  const { say } = words
  return table(
    [say('数值', 'Value'), say('得分', 'Points')],
    bands.map((band) => [escape(sayRange(band, words, unit)), sayNumber(band.points)])
  )
}

function renderClasses({ classes, otherClass }, unit, words) {
  const { say } = words
  const rows = Object.entries(classes).flatMap(([id, bands]) =>
    bands.map((band, place) => [
      place === 0 ? escape(id) : '',
      escape(sayRange(band, words, unit)),
      sayNumber(band.points)
    ])
  )
  const others = [say('其他类别', 'any other'), '', sayOtherClass(otherClass, words)]
  return table([say('类别', 'Class'), say('数值', 'Value'), say('得分', 'Points')], [...rows, others])
}

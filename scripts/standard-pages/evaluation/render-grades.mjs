import { escapeMarkdown as escape, table } from '../markdown.mjs'
import { sayRange, sayRoundings } from './say-number.mjs'

const colours = {
  green: ['绿', 'green'],
  blue: ['蓝', 'blue'],
  yellow: ['黄', 'yellow'],
  orange: ['橙', 'orange'],
  red: ['红', 'red'],
  black: ['黑', 'black'],
  grey: ['灰', 'grey']
}

/** Grades of totals with their colours by name. */
export function renderGrades(grades, words) {
  if (grades === undefined) return []
  const { say, text } = words
  const rows = grades.bands.map((band) => [
    escape(band.id === text(band.label) ? band.id : `${band.id} ${text(band.label)}`),
    escape(sayRange(band, words)),
    band.colour === undefined ? '' : say(...colours[band.colour])
  ])
  const rounded = sayRoundings([['', grades.rounding]], words)
  return [
    ...(rounded === ''
      ? []
      : [
          say(
            `评级前总分再修约：${rounded}。`,
            `The total is rounded again before it is graded: ${rounded}.`
          ),
          ''
        ]),
    ...table([say('等级', 'Grade'), say('总分', 'Total'), say('颜色', 'Colour')], rows)
  ]
}

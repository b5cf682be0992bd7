import { escapeMarkdown as escape, remark, section, table } from './markdown.mjs'

/** Schemes of evaluation: what is counted against what, and how much it weighs. */
export function renderSchemes({ evaluation }, words) {
  const { say, text, join, nameOf } = words
  const lines = Object.values(evaluation?.schemes ?? {}).flatMap(({ label, indicators, note }) => {
    const rows = indicators.map((one) => [
      escape(text(one.label)),
      escape(join((one.numerator ?? []).map((id) => nameOf(evaluation.counters, id)))),
      escape(join((one.denominator ?? []).map((id) => nameOf(evaluation.counters, id)))),
      one.weight === undefined ? '' : `${one.weight.numerator}/${one.weight.denominator}`
    ])
    const headings = [say('指标', 'Indicator'), say('分子', 'Numerator'), say('分母', 'Denominator')]
    return section(3, escape(text(label)), [
      ...table([...headings, say('权重', 'Weight')], rows),
      ...(note === undefined ? [] : [remark(escape(text(note))).replace('<br>', ''), ''])
    ])
  })
  return section(2, say('考评方案', 'Schemes of evaluation'), lines)
}

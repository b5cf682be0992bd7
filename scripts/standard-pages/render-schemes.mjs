import { columnWords } from '@lijie/engine/evaluation'
import { createEvaluationNames } from './evaluation/evaluation-names.mjs'
import { renderCounters } from './evaluation/render-counters.mjs'
import { renderFigures } from './evaluation/render-figures.mjs'
import { renderRelations } from './evaluation/render-relations.mjs'
import { renderScheme } from './evaluation/render-scheme.mjs'
import { escapeMarkdown as escape, section, table } from './markdown.mjs'

/** Evaluation: schemes, figures from outside, what is counted and what always holds between counts. */
export function renderSchemes({ evaluation, standard }, words, _composition, bases = []) {
  if (evaluation === undefined) return []
  const names = createEvaluationNames(evaluation, bases, words)
  const { say } = words
  const schemes = Object.values(evaluation.schemes)
  return [
    ...section(2, `${say('评价方案', 'Schemes of evaluation')}${words.brackets(schemes.length)}`, [
      ...(schemes.length === 0 ? [] : renderOverview(schemes, standard, bases, words)),
      ...schemes.flatMap((scheme) => renderScheme(scheme, words, names))
    ]),
    ...renderFigures(evaluation, words),
    ...renderCounters(evaluation, words, names),
    ...renderRelations(evaluation, words, names)
  ]
}

/** All schemes at a glance, and where counters of other standards are said. */
function renderOverview(schemes, { extends: extended = [] }, bases, words) {
  const { say, text, word, join } = words
  const rows = schemes.map((scheme) => [
    escape(text(scheme.label)),
    'draft' in scheme ? say('草案，不能计算', 'draft, refuses to compute') : say('完整', 'complete'),
    'draft' in scheme ? '' : say(...columnWords[scheme.object]),
    word('evidence', scheme.evidence),
    scheme.confidence === undefined ? '' : escape(text(scheme.confidence))
  ])
  const headings = [say('方案', 'Scheme'), say('状态', 'State'), say('评价对象', 'What is scored')]
  const links = join(extended.map((id) => `[${id}](${id}.md)`))
  return [
    ...(bases.length === 0
      ? []
      : [say(`其他计数项见 ${links}。`, `Counters that do not stand on this page: ${links}.`), '']),
    ...(rows.length === 1
      ? []
      : table([...headings, say('依据', 'Evidence'), say('可信程度', 'How it was read')], rows))
  ]
}

import { escapeMermaid } from '@lijie/engine/workflow-graph'
import { escapeMarkdown as escape, mermaid, remark, section, table } from './markdown.mjs'

/** Who evaluates whom, and where the results go. */
export function renderEvaluations({ duties }, words) {
  const evaluations = duties?.evaluations ?? []
  if (evaluations.length === 0) return []
  const { say, text, join, limit, nameOf } = words
  const rows = evaluations.map((one) => [
    escape(nameOf(duties.subjects, one.evaluator)),
    escape(join(one.evaluated.map((id) => nameOf(duties.subjects, id)))),
    escape(text(one.what)) + (one.note === undefined ? '' : remark(escape(text(one.note)))),
    one.period === null ? say('没有写明', 'not stated') : escape(limit(one.period)),
    one.sinks.length === 0
      ? say('没有写明', 'not stated')
      : escape(join(one.sinks.map(({ label }) => text(label)))),
    words.cite(one)
  ])
  const headings = [say('考评者', 'Evaluator'), say('被考评者', 'Evaluated'), say('考评什么', 'What')]
  return section(2, say('考评关系', 'Who evaluates whom'), [
    say('实线：谁考评谁；虚线：结果去向。', 'Solid: who evaluates whom. Dotted: where the result goes.'),
    '',
    ...mermaid(drawEvaluations(duties, words)),
    ...table(
      [...headings, say('周期', 'How often'), say('结果去向', 'Results go to'), say('条款', 'Article')],
      rows
    )
  ])
}

/** A Mermaid flow chart: subjects are boxes, evaluations are rounded between them. */
function drawEvaluations({ subjects, evaluations }, { text, nameOf }) {
  const drawn = new Map()
  const subject = (id) => {
    if (!drawn.has(id)) drawn.set(id, `s${drawn.size}["${escapeMermaid(nameOf(subjects, id))}"]`)
    return drawn.get(id).split('[')[0]
  }
  const edges = evaluations.flatMap(({ evaluator, evaluated, what, sinks }, index) => [
    `${subject(evaluator)} --> e${index}(["${escapeMermaid(text(what))}"])`,
    ...evaluated.map((id) => `e${index} --> ${subject(id)}`),
    ...sinks.map(({ label, to }, place) =>
      to === undefined
        ? `e${index} -.-> r${index}_${place}[/"${escapeMermaid(text(label))}"/]`
        : `e${index} -.->|"${escapeMermaid(text(label))}"| ${subject(to)}`
    )
  ])
  return ['flowchart LR', ...[...drawn.values(), ...edges].map((line) => `  ${line}`)].join('\n')
}

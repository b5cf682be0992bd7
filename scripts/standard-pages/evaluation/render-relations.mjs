import { escapeMarkdown as escape, remark, section, table } from '../markdown.mjs'

/** Sums of counters that are always equal, as equations. */
export function renderRelations({ relations = [] }, words, names) {
  const { say, text, brackets } = words
  const rows = relations.map((relation) => [
    escape(text(relation.label)) + (relation.note === undefined ? '' : remark(escape(text(relation.note)))),
    escape(`${names.sum(relation.left)} ＝ ${names.sum(relation.right)}`.replace('＝', say('＝', '='))),
    relation.holds === 'rows' ? say('逐行成立', 'for every row') : say('合计成立', 'for totals'),
    words.cite(relation)
  ])
  const headings = [say('关系', 'Relation'), say('等式', 'Equation'), say('何时成立', 'Holds')]
  return section(2, `${say('计数关系', 'Relations between counters')}${brackets(rows.length)}`, [
    ...table([...headings, say('依据', 'Evidence')], rows)
  ])
}

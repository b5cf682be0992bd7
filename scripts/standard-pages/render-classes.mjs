import { escapeMarkdown as escape, section, table } from './markdown.mjs'

/** Classes of components and events: editions, and categories with how many sub-categories and filing criteria each has. */
export function renderClasses({ taxonomy, criteria }, words) {
  if (taxonomy === undefined) return []
  const { say, text, word } = words
  const editions = Object.entries(taxonomy.editions ?? {}).map(([kind, { id, title }]) => [
    word('kind', kind),
    `\`${id}\``,
    title === undefined ? '' : escape(text(title))
  ])
  const entries = taxonomy.entries
  const rows = (taxonomy.categories ?? []).map(({ kind, code, name, evidence }) => {
    const own = entries.filter((entry) => entry.kind === kind && entry.category === code)
    const codes = new Set(own.flatMap((entry) => (entry.code === null ? [] : [entry.code])))
    const filed = criteria?.rows.filter(({ id }) => {
      const [rowKind, rowCode] = id.split('/')
      return rowKind === kind && codes.has(rowCode)
    }).length
    return [
      word('kind', kind),
      code,
      escape(text(name)),
      String(own.length),
      filed === undefined ? '' : String(filed),
      words.cite({ evidence })
    ]
  })
  return section(2, say('分类', 'Classes'), [
    ...table([say('类别', 'Kind'), say('版本', 'Edition'), say('名称', 'Title')], editions),
    ...table(
      [
        say('类别', 'Kind'),
        say('代码', 'Code'),
        say('大类', 'Category'),
        say('小类', 'Sub-categories'),
        say('立案条件', 'Criteria'),
        say('依据', 'Evidence')
      ],
      rows
    )
  ])
}

import { countCoverage } from '@lijie/engine/citations'
import { escapeMarkdown as escape, table } from './markdown.mjs'
import { createPageWords } from './page-words.mjs'

/**
 * The table of all standards, each with its page.
 * @param {readonly { document: object, vectors: readonly object[], faults: readonly object[] }[]} subjects
 */
export function renderIndex(subjects) {
  const listed = subjects.filter(({ document }) => countCoverage(document.standard).rules.total > 0)
  const others = subjects.filter((subject) => !listed.includes(subject))
  const sum = sumUp(listed)
  const headings = ['标准 standard', '效力 status', '条 articles', '规则 rules', '可执行 executable']
  const rest = ['测例 vectors', '问题 faults']
  const lines = [
    '# 标准 Standards',
    '',
    '每个标准一页，由数据生成（`npm run gen:pages`）：是什么、说什么、谁做什么、何时为止、哪些可执行、有什么问题。先中文，后英文。',
    '',
    'One page for each standard, generated from its data: what it is, what it says, who does what until when, what of it is executed, what is wrong with it. First in Chinese, then in English.',
    '',
    ...table([...headings, ...rest], [...listed.map(renderRow), ...sum, ...others.map(renderRow)]),
    '规则：来源逐条列出的规则数；改动数据会使答案改变的才算可执行，其余以文本保留并注明原因。没有逐条列出规则的标准，该栏为空。测例：given/when/then 形式的测试。问题：检查发现的全部提示、警告。',
    '',
    'Rules: those that the articles of the source were divided into; executable are those whose data change an answer, all others are carried as text with a reason. Empty where a source is a table and was not divided. Vectors: tests of the form given, when, then. Faults: all that checks find, notes and warnings.'
  ]
  return `${lines.join('\n')}\n`
}

function renderRow({ document: { standard }, vectors, faults }) {
  const zh = createPageWords('zh-CN')
  const en = createPageWords('en')
  const { articles, rules } = countCoverage(standard)
  const [number, executable] = rules.total === 0 ? ['', ''] : [String(rules.total), String(rules.executable)]
  return [
    `[${escape(zh.text(standard.title))}](${standard.id}.md)<br>${escape(en.text(standard.title))}`,
    `${zh.word('status', standard.status)}<br>${en.word('status', standard.status)}`,
    articles.total === 0 ? '' : String(articles.total),
    number,
    executable,
    String(countVectors(vectors)),
    String(faults.length)
  ]
}

/** One row for all that are divided into rules. */
function sumUp(subjects) {
  if (subjects.length === 0) return []
  const { articles, rules } = countCoverage(...subjects.map(({ document }) => document.standard))
  const vectors = subjects.reduce((total, subject) => total + countVectors(subject.vectors), 0)
  const faults = subjects.reduce((total, subject) => total + subject.faults.length, 0)
  const cells = [articles.total, rules.total, rules.executable, vectors, faults]
  return [['**合计 together**', '', ...cells.map((count) => `**${count}**`)]]
}

function countVectors(vectors) {
  return vectors.flatMap(({ file }) => file.groups).reduce((total, { tests }) => total + tests.length, 0)
}

import { escapeMarkdown as escape, table } from './markdown.mjs'

/** What it is: source, dates, status, evidence. */
export function renderIdentity({ standard }, words) {
  const { say, text, word } = words
  const { source } = standard
  const rows = [
    [say('编号', 'Id'), `\`${standard.id}\` ${standard.version}`],
    [say('发布机关', 'Issuer'), escape(text(standard.issuer))],
    [
      say('适用地区', 'Jurisdiction'),
      escape(text(standard.jurisdiction.name)) + words.brackets(standard.jurisdiction.code)
    ],
    [say('文号', 'Number'), escape(source.number ?? '')],
    [say('版本', 'Edition'), escape(standard.edition)],
    [say('效力', 'Status'), sayStatus(standard, words)],
    [say('通过', 'Adopted'), standard.adopted ?? ''],
    [say('公布', 'Published'), standard.issued ?? ''],
    [say('施行', 'In force from'), standard.effectiveFrom ?? say('来源未写明', 'not stated by the source')],
    [say('有效期', 'Ends'), sayEnd(standard, words)],
    [say('征求意见', 'Open for comment'), sayComments(standard, words)],
    [
      say('废止', 'Repeals'),
      escape(words.sentences((standard.repeals ?? []).map((one) => sayRepeal(one, words))))
    ],
    [say('叠加于', 'Builds on'), words.join((standard.extends ?? []).map((id) => `[${id}](${id}.md)`))],
    [say('依据等级', 'Evidence'), word('evidence', standard.evidence)],
    [
      say('来源', 'Source'),
      escape(text(source.title)) + (source.url === undefined ? '' : `${say('，', ', ')}<${source.url}>`)
    ],
    [say('来源说明', 'About the source'), source.note === undefined ? '' : escape(text(source.note))],
    [say('文本散列', 'Hash of the text'), source.sha256 === undefined ? '' : `SHA-256 \`${source.sha256}\``],
    [say('引文核对', 'Citations checked'), sayVerified(standard, words)]
  ]
  return table(
    [say('项目', 'What'), say('内容', 'Value')],
    rows.filter(([, value]) => value !== '')
  )
}

function sayStatus({ status, provisional }, { word, say }) {
  return word('status', status) + (provisional ? say('，暂行或者试行', ', interim or on trial') : '')
}

function sayEnd({ effectiveTo, validity, repealed }, { say, word, brackets }) {
  if (repealed !== undefined) return say(`${repealed.on} 起废止`, `repealed from ${repealed.on}`)
  if (effectiveTo !== undefined) return say(`至 ${effectiveTo}`, `on ${effectiveTo}`)
  if (validity === undefined) return ''
  const { value, unit, from, article } = validity
  const zh = `自${from === 'publication' ? '公布' : '施行'}之日起 ${value} ${word('period', unit)}`
  const en = `${value} ${word('period', unit)} from ${from === 'publication' ? 'publication' : 'taking effect'}`
  return say(zh, en) + (article === undefined ? '' : brackets(article))
}

function sayComments({ comments }, { say }) {
  if (comments === undefined) return ''
  const { from, to, until } = comments
  return say(`${from} 至 ${to}`, `${from} to ${to}`) + (until === undefined ? '' : ` ${until}`)
}

function sayRepeal(repeal, { text }) {
  if (typeof repeal === 'string') return repeal
  if ('standard' in repeal) return repeal.standard
  return [text(repeal.title), repeal.number].filter((part) => part !== undefined).join(' ')
}

function sayVerified({ verified }, { say }) {
  if (verified === undefined) return ''
  const { on, rules, found } = verified
  return say(
    `${on}，${rules} 条规则的引文在文本中找到 ${found} 条`,
    `${on}: the words of ${found} of ${rules} rules found in the text`
  )
}

import { countCoverage } from '@lijie/engine/citations'
import { codeSpan, escapeMarkdown as escape, remark, section, table } from './markdown.mjs'

/** How many names of executing entries a row shows. */
const shownEntries = 4

/** What it says article by article, what of that is executed and by what, and why the rest is carried as text. */
export function renderCoverage({ standard }, words) {
  const { coverage } = standard
  if (coverage === undefined) return []
  const { say } = words
  return section(2, say('条文逐条', 'Article by article'), [
    ...sayCounts(standard, words),
    ...table(
      [
        say('条款', 'Article'),
        say('内容', 'What it says'),
        say('状态', 'State'),
        say('由哪些数据表达', 'Said by the data')
      ],
      coverage.flatMap((item) => renderItem(item, words))
    )
  ])
}

function sayCounts(standard, { say, word, join }) {
  const { articles, rules, carried } = countCoverage(standard)
  const reasons = Object.entries(carried).flatMap(([why, count]) =>
    count === 0 ? [] : [`${word('carriedReason', why)} ${count}`]
  )
  const states = Object.entries(articles).flatMap(([state, count]) =>
    count === 0 || state === 'total' ? [] : [`${word('coverageState', state)} ${count}`]
  )
  const lines = [
    say(`${articles.total} 条（${join(states)}）。`, `${articles.total} articles (${join(states)}).`)
  ]
  if (rules.total > 0)
    lines.push(
      say(
        `${rules.total} 条规则：${rules.executable} 条可执行，${rules['text-only']} 条以文本保留（${join(reasons)}），${rules['not-normative']} 条没有规范内容。`,
        `${rules.total} rules: ${rules.executable} execute, ${rules['text-only']} are carried as text (${join(reasons)}), ${rules['not-normative']} hold nothing to follow.`
      )
    )
  return [lines.join(say('', ' ')), '']
}

function renderItem({ article, state, reason, rules = [] }, words) {
  const { text, word } = words
  const why = reason === undefined ? '' : escape(text(reason))
  if (rules.length === 0) return [[article, why, word('coverageState', state), '']]
  return rules.map((rule, place) => [
    escape(article + (rule.paragraph ?? '')) + remark(codeSpan(rule.id)),
    escape(text(rule.summary)) + (place === 0 ? remark(why) : ''),
    sayState(rule, words),
    sayEntries(rule, words)
  ])
}

function sayState({ state, why }, { word, brackets }) {
  return word('coverageState', state) + (why === undefined ? '' : brackets(word('carriedReason', why)))
}

function sayEntries({ by = [] }, { say }) {
  const more = by.length - shownEntries
  const names = by.slice(0, shownEntries).map(codeSpan)
  return [...names, ...(more > 0 ? [say(`另 ${more} 项`, `${more} more`)] : [])].join('<br>')
}

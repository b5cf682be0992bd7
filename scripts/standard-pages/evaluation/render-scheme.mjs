import { escapeMarkdown as escape, remark, section, table } from '../markdown.mjs'
import { renderGrades } from './render-grades.mjs'
import { renderIndicators } from './render-indicators.mjs'
import { renderOccurrences } from './render-occurrences.mjs'
import { renderRelative } from './render-relative.mjs'
import { renderTerms } from './render-terms.mjs'
import { sayRoundings } from './say-number.mjs'

/** One scheme; of a draft, what is known and what is missing. */
export function renderScheme(scheme, words, names) {
  const { text } = words
  const body = 'draft' in scheme ? renderDraft(scheme, words) : renderComplete(scheme, words, names)
  return section(3, escape(text(scheme.label)), [...renderConfidence(scheme, words), ...body])
}

/** How far the scheme can be trusted comes before anything that it says. */
function renderConfidence({ confidence, evidence }, words) {
  const { say, text, word } = words
  const known = word('evidence', evidence)
  const said = confidence === undefined ? '' : escape(text(confidence))
  return [
    `> **${say('依据', 'Evidence')}${say('：', ': ')}${known}**${said === '' ? '' : `${say('。', '. ')}${said}`}${say('。', '.')}`,
    ''
  ]
}

function renderDraft(scheme, words) {
  const { say, text } = words
  const { missing, known = [] } = scheme.draft
  const list = (items) => [...items.map((item) => `- ${escape(text(item))}`), '']
  return [
    say('**草案：拒绝计算，缺少下列内容。**', '**Draft: it refuses to compute, since this is missing.**'),
    '',
    ...list(missing),
    ...(known.length === 0 ? [] : [say('已知：', 'Known:'), '', ...list(known)]),
    ...renderTerms(scheme, words),
    ...renderNote(scheme, words)
  ]
}

function renderComplete(scheme, words, names) {
  const { say } = words
  const { adjustments = [], relative = [], indicators } = scheme
  return [
    ...renderTerms(scheme, words, names),
    ...renderNote(scheme, words),
    ...renderIndicators(indicators, words, names),
    ...adjustments.flatMap((one) => renderAdjustment(one, words, names)),
    ...titled(
      say('相对分，取决于组内其他对象', 'Points relative to the group'),
      renderRelative(relative, indicators, words)
    ),
    ...titled(say('评价等级', 'Grades'), renderGrades(scheme.grades, words)),
    ...titled(say('榜单', 'Lists'), renderLists(scheme, words))
  ]
}

function titled(title, lines) {
  return lines.length === 0 ? [] : [`**${title}**`, '', ...lines]
}

function renderNote({ note }, { text, say }) {
  return note === undefined ? [] : [`${say('说明：', 'Note: ')}${escape(text(note))}${say('。', '.')}`, '']
}

function renderAdjustment({ label, kind, occurrences, rounding, note }, words, names) {
  const { say, text } = words
  const what = kind === 'bonus' ? say('加分', 'bonus') : say('扣分', 'deduction')
  const rounded = say('，', ', ') + sayRoundings([['', rounding]], words)
  return [
    `**${escape(text(label))}**${say('：', ': ')}${what}${rounded}${say('。', '.')}${note === undefined ? '' : remark(escape(text(note)))}`,
    '',
    ...renderOccurrences(occurrences, words, names)
  ]
}

function renderLists({ lists = [] }, words) {
  const { say, text } = words
  const rows = lists.map(({ label, take, count, ties }) => [
    escape(text(label)),
    take === 'top'
      ? say(`每组前 ${count} 名`, `the first ${count} of each group`)
      : say(`每组末 ${count} 名`, `the last ${count} of each group`),
    ties === 'include'
      ? say('并列的都列入', 'all of an equal rank')
      : say('并列的都不列入', 'none of an equal rank')
  ])
  return table([say('榜单', 'List'), say('取谁', 'Who'), say('边上并列', 'Ties at the edge')], rows)
}

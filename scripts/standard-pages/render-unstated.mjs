import { escapeMarkdown as escape, section, table } from './markdown.mjs'

/** Facts that rules ask about and for which the source gives no criterion. */
export function renderUnstated({ unstatedCriteria = {} }, words) {
  const { say, text } = words
  const rows = Object.entries(unstatedCriteria).map(([fact, one]) => [
    escape(text(one.label)),
    `\`${fact}\``,
    words.cite(one)
  ])
  return section(
    3,
    say('没有写明判断标准的', 'Left without a criterion'),
    table([say('什么', 'What'), say('事实', 'Fact'), say('条款', 'Article')], rows)
  )
}

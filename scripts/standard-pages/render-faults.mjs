import { formatIssue } from '@lijie/schema'
import { codeSpan, escapeMarkdown as escape, section, table } from './markdown.mjs'

/** How many findings of one code a page shows. */
const shownOfCode = 12

const gravities = { error: ['错误', 'error'], warning: ['警告', 'warning'], info: ['提示', 'note'] }

/** What checks find in the standard, and what other standards say against it. */
export function renderFaults(faults, conflicts, words) {
  const { say } = words
  return [
    ...section(2, `${say('发现的问题', 'Faults found')}${words.brackets(faults.length)}`, [
      faults.length === 0
        ? say('检查没有发现问题。', 'Checks find none.')
        : say(
            '问题出自来源文本或者其编码，照实报告，不作修补。',
            'Faults of the source or of its encoding are reported, not repaired.'
          ),
      '',
      ...renderIssues(faults, words)
    ]),
    ...section(
      2,
      `${say('与其他标准的出入', 'Against other standards')}${words.brackets(conflicts.length)}`,
      renderIssues(conflicts, words)
    )
  ]
}

function renderIssues(issues, words) {
  const { say, language } = words
  const codes = [...new Set(issues.map(({ code }) => code))]
  const rows = codes.flatMap((code) => {
    const found = issues.filter((issue) => issue.code === code)
    const shown = found.slice(0, shownOfCode)
    const rest = found.length - shown.length
    return [
      ...shown.map((issue) => [
        say(...gravities[issue.severity]),
        codeSpan(code),
        escape(formatIssue(issue, language))
      ]),
      ...(rest === 0
        ? []
        : [
            [
              say(...gravities[found[0].severity]),
              codeSpan(code),
              say(`同类还有 ${rest} 项。`, `${rest} more of the kind.`)
            ]
          ])
    ]
  })
  return table([say('级别', 'Gravity'), say('代码', 'Code'), say('说明', 'What was found')], rows)
}

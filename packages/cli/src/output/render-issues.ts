import { formatIssue, type Issue, type MessageLanguage, type Severity } from '@lijie/schema'
import { layOutColumns } from './column-lines.js'
import { formatIssueLine } from './format-issue-line.js'
import { showText } from './show-text.js'

/** What issues are told in; columns are those of a terminal, undefined where the output goes to a file or another program. */
export interface IssuesWording {
  readonly language: MessageLanguage
  readonly paint: (severity: Severity) => string
  readonly columns: number | undefined
}

/**
 * Issues in the order in which they are given, as lines. For other programs each is one line that names its file; on a
 * terminal the file stands once above its issues, and each has its text below it, broken to the width.
 */
export function renderIssues(issues: readonly Issue[], wording: IssuesWording): readonly string[] {
  const { language, paint, columns } = wording
  if (columns === undefined) return issues.map((issue) => formatIssueLine(issue, language, paint))
  return issues.flatMap((issue, index) => {
    const { file = '', line, column, pointer = '', severity, code } = issue
    const isNext = index > 0 && issues[index - 1]?.file === issue.file
    const heading = isNext || file === '' ? [] : [...(index > 0 ? [''] : []), showText(file)]
    const place = line === undefined ? pointer : [line, column].filter((part) => part !== undefined).join(':')
    const head = [showText(place), paint(severity), code].filter((part) => part !== '').join(' ')
    const text = showText(formatIssue(issue, language))
    return [...heading, `  ${head}`, ...layOutColumns([text], [columns - 4], '    ')]
  })
}

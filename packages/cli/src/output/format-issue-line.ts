import { formatIssue, type Issue, type MessageLanguage, type Severity } from '@lijie/schema'
import { showText } from './show-text.js'

/** One issue on one line: `file:line:column severity code text`; what is not known of the place is left out. */
export function formatIssueLine(
  issue: Issue,
  language: MessageLanguage,
  paint: (severity: Severity) => string = String
): string {
  const { file, line, column, pointer, severity, code } = issue
  const place = [file, line, column].filter((part) => part !== undefined).join(':')
  const where = line === undefined && pointer !== undefined && pointer !== '' ? `${place}#${pointer}` : place
  const text = showText(formatIssue(issue, language))
  return `${where === '' ? '' : `${showText(where)} `}${paint(severity)} ${code} ${text}`
}

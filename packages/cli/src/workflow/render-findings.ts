import { formatIssue, type Issue } from '@lijie/schema'
import { workflowWords } from '../messages/workflow-words.js'
import { layOutColumns } from '../output/column-lines.js'
import { createSeverityPainter } from '../output/paint-severity.js'
import { showText } from '../output/show-text.js'
import type { Session } from '../session.js'

/** What checks found, below their heading: gravity, code and place on one line, what it says on the next ones. */
export function renderFindings(
  findings: readonly Issue[],
  { io, language, words }: Session,
  columns: number
): string {
  const own = workflowWords(language)
  if (findings.length === 0) return `${own.noFindings}\n`
  const paint = createSeverityPainter(io.stdout, io.env, words)
  const lines = findings.flatMap((issue) => {
    const { file = '', pointer = '', severity, code } = issue
    const head = `  ${paint(severity)} ${code} ${showText(`${file}#${pointer}`)}`
    return [head, ...layOutColumns([showText(formatIssue(issue, language))], [columns - 4], '    ')]
  })
  return [own.findings, ...lines, ''].join('\n')
}

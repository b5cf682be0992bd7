import { joinPointer } from '../parse/index.js'
import { partKeys, standardPartNames, type StandardPartName } from '../part-names.js'
import { createFinding, type Finding, type LintRule } from './lint-rule.js'

/** White space that no name has; blanks in a row do occur in the names that some issuers use. */
const lineEndOrTab = /[\t\n\v\f\r\u0085]/
/** Members that may run over several lines. */
const multiLine: ReadonlySet<string> = new Set(['note', 'notice'])

/** Texts with white space at an end, and labels, bodies and printed units with line ends or tabs. */
export const strayWhiteSpace: LintRule = (document) =>
  standardPartNames.flatMap((part) => {
    const findings: Finding[] = []
    visitTexts(document[partKeys[part]], '', false, (text, pointer, mayBreak) => {
      if (text.trim() !== text || (!mayBreak && lineEndOrTab.test(text)))
        findings.push(toFinding(part, pointer, text))
    })
    return findings
  })

function toFinding(part: StandardPartName, pointer: string, text: string): Finding {
  return createFinding(part, pointer, 'document/stray-white-space', { text: text.slice(0, 200) })
}

function visitTexts(
  value: unknown,
  pointer: string,
  mayBreak: boolean,
  visit: (text: string, pointer: string, mayBreak: boolean) => void
): void {
  if (typeof value === 'string') visit(value, pointer, mayBreak)
  else if (typeof value === 'object' && value !== null)
    for (const [step, child] of Object.entries(value))
      if (typeof child === 'string' || typeof child === 'object')
        visitTexts(child, joinPointer(pointer, step), mayBreak || multiLine.has(step), visit)
}

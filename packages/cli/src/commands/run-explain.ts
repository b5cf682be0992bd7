import { explainCase, type ExplainedCase } from '../explain/explain-case.js'
import { describeCase } from '../explain/describe-case.js'
import { readCaseArgument } from '../explain/read-case-argument.js'
import { CliFailure } from '../cli-failure.js'
import { exitStatus } from '../exit-status.js'
import { readJsonCase } from '../cases/read-json-case.js'
import { createTextTable } from '../output/text-table.js'
import { showText } from '../output/show-text.js'
import { writeFully } from '../output/write-fully.js'
import type { Session } from '../session.js'
import { issueRegistry, type Issue } from '@lijie/schema'
import { describeFiling, tabulateFiling, type Reason } from '@lijie/engine'
import { readAsOf, readGradeOption, type StandardOptions } from './case-options.js'
import { openRulebook } from './open-case-run.js'

/** Options of `lijie explain`. */
export interface ExplainOptions extends StandardOptions {
  readonly asOf?: string
  readonly areaGrade?: string
  readonly table?: true
  readonly json?: true
}

/** Faults that do not keep a case from being explained: it is one case, and its filing may be asked without a clock. */
const harmless: ReadonlySet<string> = new Set(['cases/missing-case-id', 'cases/missing-start'])

/** Explains one case in words, as a table of all rows, or as JSON; gives the exit status. */
export async function runExplain(text: string, options: ExplainOptions, session: Session): Promise<number> {
  const { io } = session
  const { value, name } = await readCaseArgument(text, io)
  const rulebook = await openRulebook(options, session)
  const asOf = readAsOf(options.asOf, rulebook)
  const { taxonomy, vocabulary, timeLimits } = rulebook
  const grade = readGradeOption(options.areaGrade)
  const row = readJsonCase(value, 1, {
    taxonomy,
    vocabulary,
    zone: null,
    standard: timeLimits.standard,
    ...grade
  })
  const faults = row.faults.filter(({ code }) => !harmless.has(code))
  if (faults.length > 0) throw new CliFailure(faults.map((fault) => issueOf(fault, name)))
  const explained = explainCase(rulebook, row, asOf)
  const output = await writeExplanation(explained, options, session)
  await writeFully(io.stdout, output)
  return explained.refused.length === 0 ? exitStatus.ok : exitStatus.faults
}

async function writeExplanation(
  explained: ExplainedCase,
  { json, table }: ExplainOptions,
  { language, words }: Session
): Promise<string> {
  if (table === true) {
    const { headings, lines } = tabulateFiling(explained.filing, language)
    if (json === true) return `${JSON.stringify({ headings, lines }, null, 2)}\n`
    const head = sayOutcome(describeFiling(explained.filing, language))
    return lines.length === 0 ? head : head + (await createTextTable(headings, dropRepeats(lines), [], 32))
  }
  if (json === true) return `${JSON.stringify(explained, null, 2)}\n`
  return describeCase(explained, language, words.explain)
    .map((line) => `${showText(line)}\n`)
    .join('')
}

/** The outcome and, indented below it, why it is refused. */
function sayOutcome(lines: readonly string[]): string {
  const rest = lines.findIndex((line, index) => index > 0 && !line.startsWith(' '))
  return (rest < 0 ? lines : lines.slice(0, rest)).map((line) => `${showText(line)}\n`).join('')
}

/** The row, its verdict and its article are said once, before the first of its comparisons. */
function dropRepeats(lines: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return lines.map((cells, index) => {
    const isFirst = lines[index - 1]?.[0] !== cells[0]
    return isFirst ? cells : ['', '', ...cells.slice(2, -1), '']
  })
}

function issueOf({ code, params }: Reason, file: string): Issue {
  return { code, params, severity: issueRegistry[code].severity, file }
}

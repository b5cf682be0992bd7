import { explainCase } from '../explain/explain-case.js'
import { describeCase } from '../explain/describe-case.js'
import { readCaseArgument } from '../explain/read-case-argument.js'
import { CliFailure } from '../cli-failure.js'
import { exitStatus } from '../exit-status.js'
import { readJsonCase } from '../cases/read-json-case.js'
import { showText } from '../output/show-text.js'
import { writeFully } from '../output/write-fully.js'
import type { Session } from '../session.js'
import { issueRegistry, type Issue } from '@lijie/schema'
import type { Reason } from '@lijie/engine'
import { readAsOf, type StandardOptions } from './case-options.js'
import { openRulebook } from './open-case-run.js'

/** Options of `lijie explain`. */
export interface ExplainOptions extends StandardOptions {
  readonly asOf?: string
  readonly json?: true
}

/** Faults that do not keep a case from being explained: it is one case, and its filing may be asked without a clock. */
const harmless: ReadonlySet<string> = new Set(['cases/missing-case-id', 'cases/missing-start'])

/** Explains one case in words, or as JSON; gives the exit status. */
export async function runExplain(text: string, options: ExplainOptions, session: Session): Promise<number> {
  const { io, language, words } = session
  const { value, name } = await readCaseArgument(text, io)
  const rulebook = await openRulebook(options, session)
  const asOf = readAsOf(options.asOf, rulebook)
  const { taxonomy, vocabulary, timeLimits } = rulebook
  const row = readJsonCase(value, 1, { taxonomy, vocabulary, zone: null, standard: timeLimits.standard })
  const faults = row.faults.filter(({ code }) => !harmless.has(code))
  if (faults.length > 0) throw new CliFailure(faults.map((fault) => issueOf(fault, name)))
  const explained = explainCase(rulebook, row, asOf)
  const output =
    options.json === true
      ? `${JSON.stringify(explained, null, 2)}\n`
      : describeCase(explained, language, words.explain)
          .map((line) => `${showText(line)}\n`)
          .join('')
  await writeFully(io.stdout, output)
  return explained.refused.length === 0 ? exitStatus.ok : exitStatus.faults
}

function issueOf({ code, params }: Reason, file: string): Issue {
  return { code, params, severity: issueRegistry[code].severity, file }
}

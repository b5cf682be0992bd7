import { tryCompileRulebook, type Rulebook } from '@lijie/engine'
import { validatePart } from '@lijie/schema'
import { CliFailure } from '../cli-failure.js'
import type { CliIo } from '../cli-io.js'
import { findUnresolved } from '../standards/find-unresolved.js'
import { loadStandards } from '../standards/load-standards.js'

/** On which day standards are compared, and what fills their slots. */
export interface ComparedChoice {
  readonly on: string | undefined
  readonly bind: ReadonlyMap<string, string>
  /** Further standards that both build on. */
  readonly others: readonly string[]
}

/**
 * A standard compiled for a comparison, on its own first day unless a date is given; drafts may be compared. One whose
 * criteria are left to another instrument answers nothing, so there is nothing to prove about it.
 *
 * @throws CliFailure with every issue that stands against it.
 */
export async function compileCompared(
  name: string,
  { on, bind, others }: ComparedChoice,
  { cwd, today }: CliIo
): Promise<Rulebook> {
  const { documents, bind: slots } = await loadStandards(name, bind, cwd, others)
  const standard = documents[0]?.standard
  const date = on ?? standard?.effectiveFrom ?? standard?.effectiveTo ?? today()
  const options = { on: date, bind: slots, allowDraft: true, validatePart }
  const result = tryCompileRulebook(documents, options)
  const issues = 'rulebook' in result ? findUnresolved(result.rulebook) : result.issues
  if ('rulebook' in result && issues.length === 0) return result.rulebook
  throw new CliFailure(issues)
}

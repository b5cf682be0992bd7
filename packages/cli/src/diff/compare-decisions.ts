import { tryCompileRulebook, type Rulebook } from '@lijie/engine'
import { compareFiling, type FilingComparison } from '@lijie/engine/analysis'
import { validatePart, type Issue } from '@lijie/schema'
import { findUnresolved } from '../standards/find-unresolved.js'
import { loadStandards } from '../standards/load-standards.js'

/** Whether two versions decide alike, or why that could not be asked; `nothing`: neither decides anything. */
export type DecisionComparison =
  | { readonly comparison: FilingComparison; readonly before: Rulebook; readonly after: Rulebook }
  | 'nothing'
  | { readonly issues: readonly Issue[] }

/** How the versions are put together: as on one day, drafts too, because a draft is compared before it has force. */
export interface ComparisonDay {
  readonly on: string
  readonly bind: ReadonlyMap<string, string>
  /** Further standards that both build on. */
  readonly others: readonly string[]
}

/** Compares formally what two versions decide; standards that decide nothing give the reason. */
export async function compareDecisions(
  names: readonly [before: string, after: string],
  day: ComparisonDay,
  cwd: string
): Promise<DecisionComparison> {
  const before = await compile(names[0], day, cwd)
  const after = await compile(names[1], day, cwd)
  if (decidesNothing(before) && decidesNothing(after)) return 'nothing'
  if ('issues' in before) return before
  if ('issues' in after) return after
  const comparison = compareFiling(before.rulebook, after.rulebook)
  return { comparison, before: before.rulebook, after: after.rulebook }
}

type Compiled = { readonly rulebook: Rulebook } | { readonly issues: readonly Issue[] }

/** Nothing else stands against the rules than that they have no criteria, and what these would need. */
function decidesNothing(compiled: Compiled): boolean {
  if (!('issues' in compiled)) return false
  const errors = compiled.issues.filter(({ severity }) => severity === 'error')
  const missing = errors.map(({ code, params }) => (code === 'rulebook/missing-part' ? params['part'] : null))
  return missing.includes('criteria') && !missing.includes(null) && !missing.includes('calendar')
}

async function compile(
  name: string,
  { on, bind: bindings, others }: ComparisonDay,
  cwd: string
): Promise<Compiled> {
  const { documents, bind } = await loadStandards(name, bindings, cwd, others)
  const result = tryCompileRulebook(documents, { on, bind, allowDraft: true, validatePart })
  if ('issues' in result) return result
  const issues = findUnresolved(result.rulebook)
  return issues.length === 0 ? result : { issues }
}

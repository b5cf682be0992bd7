import type { Rulebook } from '@lijie/engine'
import { analyzeCriteria, findConstantConditions, type Finding } from '@lijie/engine/analysis'
import { partFiles, type Issue, type StandardDocument } from '@lijie/schema'

/** Asks for the whole analysis, and is told how far it is: sub-categories done, of how many. */
export interface DeepCheck {
  readonly onProgress: (done: number, total: number) => void
}

/**
 * What analysis finds in the rules that a standard comes to: with `deep` everything, else what never or always holds.
 * Findings stand in the standard's own file where it writes the row itself; what other layers bring has no place there.
 */
export function analyseRulebook(
  rulebook: Rulebook,
  main: StandardDocument,
  deep: DeepCheck | undefined
): readonly Issue[] {
  if (rulebook.criteria.part.rows.length === 0) return []
  const findings = deep === undefined ? findConstantConditions(rulebook) : analyzeCriteria(rulebook, deep)
  return findings.map((finding) => placeFinding(finding, rulebook, main))
}

function placeFinding(finding: Finding, { criteria: { part } }: Rulebook, main: StandardDocument): Issue {
  if (finding.code === 'analysis/unused-fact') return { ...finding, file: partFiles.facts }
  const own = main.criteria
  if (own === undefined) return { ...finding, file: partFiles.standard, pointer: '' }
  const [, list, index = '', ...rest] = (finding.pointer ?? '').split('/')
  if (list !== 'rows') return { ...finding, file: partFiles.criteria }
  const id = part.rows[Number(index)]?.id
  const at = own.rows.findIndex((row) => row.id === id)
  const pointer = ['', list, String(at), ...rest].join('/')
  return { ...finding, file: partFiles.criteria, pointer: at === -1 ? '' : pointer }
}

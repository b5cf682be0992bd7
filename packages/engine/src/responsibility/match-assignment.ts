import type { AssignmentRule } from '@lijie/schema'
import { FALSE, truthOf, UNKNOWN, type Truth } from '../kernel/index.js'
import type { CaseSituation } from './case-situation.js'
import type { CompiledResponsibility } from './compile-responsibility.js'
import { holdsAt } from './holds-at.js'

/** What an assignment rule may ask of a case. */
export type AssignmentPart = 'kind' | 'code' | 'area' | 'unitGrid' | 'ownership' | 'bodies'

/** One thing that an assignment rule asks, and whether the case has it. */
export interface MatchedPart {
  readonly part: AssignmentPart
  readonly truth: Truth
}

/** Each thing that an assignment rule states, and whether it holds of a case (逐项比对); what it does not state is left out. */
export function matchAssignment(
  responsibility: CompiledResponsibility,
  rule: AssignmentRule,
  { kind, code, area, on, unitGrid, ownership, named }: CaseSituation
): readonly MatchedPart[] {
  const { codes, unitGrids, bodies } = rule
  const parts: MatchedPart[] = []
  const ask = (part: AssignmentPart, truth: Truth): void => {
    parts.push({ part, truth })
  }
  if (rule.kind !== undefined) ask('kind', truthOf(rule.kind === kind))
  if (codes !== undefined) ask('code', codeIn(codes, kind, code))
  if (rule.areas !== undefined || rule.areaGroups !== undefined)
    ask('area', truthOf(holdsAt(responsibility, rule, area.id, on)))
  if (unitGrids !== undefined)
    ask(
      'unitGrid',
      known(unitGrid, (grid) => unitGrids.some((prefix) => grid.startsWith(prefix)))
    )
  if (rule.ownership !== undefined)
    ask(
      'ownership',
      known(ownership, (given) => rule.ownership?.some((one) => one === given) === true)
    )
  if (bodies !== undefined)
    ask(
      'bodies',
      known(named, (organs) => bodies.some((body) => organs.has(body)))
    )
  return parts
}

/** Codes of the other kind are out of question even while the code is unknown. */
function codeIn(codes: readonly string[], kind: string, code: string | undefined): Truth {
  if (!codes.some((key) => key.startsWith(`${kind}/`))) return FALSE
  return known(code, (given) => codes.includes(`${kind}/${given}`))
}

function known<T>(value: T | undefined, test: (value: T) => boolean): Truth {
  return value === undefined ? UNKNOWN : truthOf(test(value))
}

import type { AssignmentRule, Entrustment, LadderStep, RoleBinding } from '@lijie/schema'
import type { Citation } from '../kernel/index.js'
import type { CompiledResponsibility } from './compile-responsibility.js'

type Citer = Pick<CompiledResponsibility, 'cite'>

/** Cites the binding of a role. */
export function citeBinding({ cite }: Citer, { id, article, evidence }: RoleBinding): Citation {
  return cite(`bindings/${id}`, article, evidence)
}

/** Cites an entrustment. */
export function citeEntrustment({ cite }: Citer, { id, article, evidence }: Entrustment): Citation {
  return cite(`entrustments/${id}`, article, evidence)
}

/** Cites a rule of assignment. */
export function citeAssignment({ cite }: Citer, { id, article, evidence }: AssignmentRule): Citation {
  return cite(`assignments/${id}`, article, evidence)
}

/** Cites a step of a ladder. */
export function citeStep({ cite }: Citer, ladder: string, { id, article, evidence }: LadderStep): Citation {
  return cite(`ladders/${ladder}/${id}`, article, evidence)
}

import type { Issue } from '@lijie/schema'
import type { KnownNames } from '@lijie/schema/workflow-rules'
import type { Citation } from '../kernel/index.js'
import { compileResponsibility } from '../responsibility/index.js'
import { compileWorkflow } from '../workflow/index.js'
import type { Citer } from './create-citer.js'
import type { ResolvedParts } from './resolve-parts.js'
import type { Rulebook } from './rulebook.js'

type Handling = Pick<Rulebook, 'responsibility' | 'workflow'> | { readonly issues: readonly Issue[] }

/** Compiles who is responsible and how a case is handled (责任与流程); null for what no standard gives. */
export function compileHandling(parts: ResolvedParts, citer: Citer): Handling {
  const { responsibility: bodies, workflow: course } = parts
  const responsibility =
    bodies && compileResponsibility(bodies.value, contextOf('responsibility', bodies.standard, citer))
  const workflow =
    course &&
    compileWorkflow(course.value, {
      ...contextOf('workflow', course.standard, citer),
      known: listNames(parts)
    })
  const issues = [
    ...(bodies && responsibility && 'issues' in responsibility
      ? responsibility.issues.map((issue) => bodies.locate({ file: 'responsibility.json', ...issue }))
      : []),
    ...(course && workflow && 'issues' in workflow
      ? workflow.issues.map((issue) => course.locate({ file: 'workflow.json', ...issue }))
      : [])
  ]
  if (issues.length > 0) return { issues }
  return {
    responsibility:
      responsibility && 'responsibility' in responsibility ? responsibility.responsibility : null,
    workflow: workflow && 'workflow' in workflow ? workflow.workflow : null
  }
}

/** What a workflow may name in other parts; a part that is left to another instrument may have anything. */
function listNames({ responsibility, timeLimits }: ResolvedParts): KnownNames {
  const { roles, ladders = {}, registers = {} } = responsibility?.value ?? {}
  const clocks = timeLimits && Object.keys(timeLimits.value.clocks ?? {})
  if (roles === undefined) return { clocks }
  return {
    clocks,
    roles: Object.keys(roles),
    ladders: Object.keys(ladders),
    registers: Object.keys(registers)
  }
}

function contextOf(
  part: 'responsibility' | 'workflow',
  standard: string,
  { cite }: Citer
): {
  readonly standard: string
  readonly cite: (key: string, article: string | undefined, evidence: Citation['evidence']) => Citation
} {
  return { standard, cite: (key, article = `${part}.json`, evidence) => cite(part, key, article, evidence) }
}

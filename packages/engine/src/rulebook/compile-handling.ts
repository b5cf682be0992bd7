import type { Issue } from '@lijie/schema'
import type { KnownNames } from '@lijie/schema/workflow-rules'
import { compileDuties } from '../duties/index.js'
import type { Citation } from '../kernel/index.js'
import type { EffectivePart } from '../layers/index.js'
import { compileResponsibility } from '../responsibility/index.js'
import { compileWorkflow } from '../workflow/index.js'
import type { Citer } from './create-citer.js'
import type { ResolvedParts } from './resolve-parts.js'
import type { Rulebook } from './rulebook.js'

type Handling =
  | Pick<Rulebook, 'responsibility' | 'workflow' | 'duties'>
  | { readonly issues: readonly Issue[] }

/** Compiles who is responsible, how a case is handled and what is owed (责任、流程与义务); null for what no standard gives. */
export function compileHandling(parts: ResolvedParts, citer: Citer): Handling {
  const { responsibility: bodies, workflow: course, duties: rules } = parts
  const responsibility =
    bodies && compileResponsibility(bodies.value, contextOf('responsibility', bodies.standard, citer))
  const workflow =
    course &&
    compileWorkflow(course.value, {
      ...contextOf('workflow', course.standard, citer),
      known: listNames(parts)
    })
  const duties =
    rules &&
    compileDuties(rules.value, {
      ...contextOf('duties', rules.standard, citer),
      known: bodies === undefined ? {} : { organs: Object.keys(bodies.value.organs) }
    })
  const issues = [
    ...locate(bodies, responsibility, 'responsibility.json'),
    ...locate(course, workflow, 'workflow.json'),
    ...locate(rules, duties, 'duties.json')
  ]
  if (issues.length > 0) return { issues }
  return {
    responsibility:
      responsibility && 'responsibility' in responsibility ? responsibility.responsibility : null,
    workflow: workflow && 'workflow' in workflow ? workflow.workflow : null,
    duties: duties && 'duties' in duties ? duties.duties : null
  }
}

function locate(
  part: Pick<EffectivePart<unknown>, 'locate'> | undefined,
  compiled: object | undefined,
  file: string
): readonly Issue[] {
  if (part === undefined || compiled === undefined || !('issues' in compiled)) return []
  return (compiled.issues as readonly Issue[]).map((issue) => part.locate({ file, ...issue }))
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
  part: 'responsibility' | 'workflow' | 'duties',
  standard: string,
  { cite }: Citer
): {
  readonly standard: string
  readonly cite: (key: string, article: string | undefined, evidence: Citation['evidence']) => Citation
} {
  return { standard, cite: (key, article = `${part}.json`, evidence) => cite(part, key, article, evidence) }
}

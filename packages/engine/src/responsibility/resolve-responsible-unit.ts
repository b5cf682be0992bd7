import type { AssignmentRule } from '@lijie/schema'
import {
  answer,
  refuse,
  TRUE,
  FALSE,
  UNKNOWN,
  type Answer,
  type Citation,
  type Decision,
  type Reason,
  type Truth
} from '../kernel/index.js'
import {
  readSituation,
  type CaseSituation,
  type ResponsibilityRules,
  type ResponsibleUnitInput
} from './case-situation.js'
import { citeAssignment } from './cite-entry.js'
import type { CompiledResponsibility } from './compile-responsibility.js'
import { matchAssignment, type AssignmentPart, type MatchedPart } from './match-assignment.js'
import { nameBodies, type NamedBodies } from './name-bodies.js'

/** Who is responsible (责任单位). */
export type ResponsibleUnit =
  | {
      readonly outcome: 'assigned'
      /** Disposing organs (处置单位), as actions name them; of an open class that names no member, the class. */
      readonly disposing: readonly string[]
      /** Supervising organs (主管部门). */
      readonly supervising: readonly string[]
      /** The rule that says so. */
      readonly assignment: string
    }
  /** No rule covers the case: the ladder that follows, or null where this standard has no rule for that either. */
  | { readonly outcome: 'unclear'; readonly ladder: string | null }
  /** What has to be known before a rule can be said to apply or not. */
  | { readonly outcome: 'needs'; readonly facts: readonly (AssignmentPart | 'owner' | 'criterion')[] }

/** How one assignment rule was met. */
export interface AssignmentTrace {
  readonly assignment: string
  readonly truth: Truth
  readonly parts: readonly MatchedPart[]
}

/** Who is responsible, and every rule that was looked at on the way. */
export interface ResponsibleUnitExplanation {
  readonly decision: Decision<ResponsibleUnit>
  readonly traces: readonly AssignmentTrace[]
}

/**
 * Who is responsible for a case (责任单位认定): the first assignment rule in file order whose every stated part matches. A part
 * that is not known is never skipped: if an earlier rule may still apply, the answer is `needs`.
 *
 * Refused: `responsibility/no-responsibility`, wrong input (`taxonomy/unknown-kind`, `responsibility/unknown-area`,
 * `responsibility/invalid-unit-grid`, `responsibility/unit-grid-outside-area`, `responsibility/unknown-ownership`,
 * `responsibility/unknown-criterion`), bodies that no organ is called (`responsibility/unknown-body`), and criteria that name
 * none (`responsibility/criterion-without-body`).
 */
export function resolveResponsibleUnit(
  rules: ResponsibilityRules,
  input: ResponsibleUnitInput
): Decision<ResponsibleUnit> {
  return explainResponsibleUnit(rules, input).decision
}

/** The same with every rule that was looked at (认定过程), for people and records. */
export function explainResponsibleUnit(
  { responsibility, criterionOf, cite }: ResponsibilityRules,
  input: ResponsibleUnitInput
): ResponsibleUnitExplanation {
  if (responsibility === null) return { decision: refuse('responsibility/no-responsibility', {}), traces: [] }
  const situation = readSituation(responsibility, criterionOf, input)
  if (isList(situation)) return { decision: { refused: situation }, traces: [] }
  const traces: AssignmentTrace[] = []
  for (const rule of responsibility.part.assignments ?? []) {
    const parts = matchAssignment(responsibility, rule, situation)
    const truth = parts.reduce<Truth>((least, part) => (part.truth < least ? part.truth : least), TRUE)
    traces.push({ assignment: rule.id, truth, parts })
    if (truth === FALSE) continue
    const decision =
      truth === TRUE
        ? assign(responsibility, rule, situation, cite)
        : askFor(responsibility, rule, listUnknown(parts))
    return { decision, traces }
  }
  return { decision: leaveUnclear(responsibility), traces }
}

function isList(value: CaseSituation | readonly Reason[]): value is readonly Reason[] {
  return Array.isArray(value)
}

function listUnknown(parts: readonly MatchedPart[]): readonly AssignmentPart[] {
  return parts.filter(({ truth }) => truth === UNKNOWN).map(({ part }) => part)
}

function askFor(
  responsibility: CompiledResponsibility,
  rule: AssignmentRule,
  facts: readonly (AssignmentPart | 'owner' | 'criterion')[]
): Answer<ResponsibleUnit> {
  return answer({ outcome: 'needs', facts }, [citeAssignment(responsibility, rule)])
}

function assign(
  responsibility: CompiledResponsibility,
  rule: AssignmentRule,
  situation: CaseSituation,
  cite: ResponsibilityRules['cite']
): Decision<ResponsibleUnit> {
  const cited = citeAssignment(responsibility, rule)
  const disposing = nameBodies(responsibility, rule.disposing, situation, cited)
  const supervising: NamedBodies =
    rule.supervising === undefined
      ? { organs: [] }
      : nameBodies(responsibility, rule.supervising, situation, cited)
  const refused = [disposing, supervising].flatMap((named) => ('reasons' in named ? named.reasons : []))
  if (refused.length > 0) return { refused }
  if ('organs' in disposing && 'organs' in supervising) {
    const bodies = { disposing: disposing.organs, supervising: supervising.organs }
    const because = [cited, ...citeBodies(rule, situation, cite)]
    return answer({ outcome: 'assigned', ...bodies, assignment: rule.id }, because)
  }
  const needed = [disposing, supervising].flatMap((named) => ('needs' in named ? [named.needs] : []))
  return askFor(responsibility, rule, [...new Set(needed)])
}

/** Cites the criterion for the bodies that were read from it. */
function citeBodies(
  { disposing, supervising }: AssignmentRule,
  { criterion }: CaseSituation,
  cite: ResponsibilityRules['cite']
): readonly Citation[] {
  const read = [disposing, supervising].flatMap((body) =>
    body !== undefined && 'criterion' in body ? [body.criterion] : []
  )
  if (criterion === undefined || read.length === 0) return []
  return [cite('criteria', criterion.id, criterion.article, criterion.evidence, read)]
}

function leaveUnclear(responsibility: CompiledResponsibility): Answer<ResponsibleUnit> {
  const { unassigned = null } = responsibility.part
  const ladder = unassigned === null ? undefined : responsibility.ladders.get(unassigned)?.ladder
  const because: readonly Citation[] =
    ladder === undefined
      ? []
      : [responsibility.cite(`ladders/${unassigned}`, ladder.article, ladder.evidence)]
  return answer({ outcome: 'unclear', ladder: unassigned }, because)
}

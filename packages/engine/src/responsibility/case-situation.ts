import type { Criterion } from '@lijie/schema'
import { createReason, isReason, type Citation, type Reason } from '../kernel/index.js'
import type { CompiledResponsibility } from './compile-responsibility.js'
import { followArea, type FoundArea } from './find-area.js'
import { checkUnitGrid } from './parse-unit-grid.js'

/** What is known of a case when it is asked who is responsible; what is absent is unknown. */
export interface ResponsibleUnitInput {
  /** component (部件) or event (事件). */
  readonly kind: string
  /** Sub-category code (小类代码). */
  readonly code?: string | undefined
  /** The criterion it was filed under, whose bodies count. */
  readonly criterion?: string | undefined
  /** Area id or division code. */
  readonly area: string
  /** Civil date on which it is asked, `YYYY-MM-DD`. */
  readonly on: string
  readonly unitGrid?: string | undefined
  /** Key of `ownerships` (权属). */
  readonly ownership?: string | undefined
  /** The owner or maintainer of the component: an organ as actions name it, or an alias of one. */
  readonly owner?: string | undefined
  /** Bodies that the report names, by key or alias. */
  readonly bodies?: readonly string[] | undefined
}

/** What is asked with; a rulebook is one. */
export interface ResponsibilityRules {
  readonly responsibility: CompiledResponsibility | null
  readonly criterionOf: (criterion: string) => Criterion | undefined
  /** Cites a filing criterion whose bodies count. */
  readonly cite: (
    part: 'criteria',
    rule: string,
    article: string,
    evidence: Citation['evidence'],
    leaves: readonly string[]
  ) => Citation
}

/** A case as assignment rules look at it: checked, with its area and criterion found. */
export interface CaseSituation extends Omit<ResponsibleUnitInput, 'area' | 'criterion'> {
  readonly area: FoundArea
  readonly criterion: Criterion | undefined
  /** Organs that the report or the criterion names as disposing bodies; undefined while nobody has said. */
  readonly named: ReadonlySet<string> | undefined
}

/** Checks what is given of a case and finds what it refers to; every problem at once. */
export function readSituation(
  responsibility: CompiledResponsibility,
  criterionOf: ResponsibilityRules['criterionOf'],
  input: ResponsibleUnitInput
): CaseSituation | readonly Reason[] {
  const { kind, unitGrid, ownership } = input
  const { ownerships = {} } = responsibility.part
  const area = followArea(responsibility, input.area, input.on)
  const grid = unitGrid === undefined || isReason(area) ? undefined : checkUnitGrid(unitGrid, area)
  const criterion = input.criterion === undefined ? undefined : criterionOf(input.criterion)
  const reasons: Reason[] = []
  if (kind !== 'component' && kind !== 'event')
    reasons.push(createReason('taxonomy/unknown-kind', { kind, kinds: 'component, event' }))
  if (isReason(area)) reasons.push(area)
  if (grid !== undefined && isReason(grid)) reasons.push(grid)
  if (ownership !== undefined && !Object.hasOwn(ownerships, ownership)) {
    const known = Object.keys(ownerships).join(', ') || '-'
    reasons.push(createReason('responsibility/unknown-ownership', { ownership, known }))
  }
  if (input.criterion !== undefined && criterion === undefined)
    reasons.push(createReason('responsibility/unknown-criterion', { criterion: input.criterion }))
  if (reasons.length > 0 || isReason(area)) return reasons
  return { ...input, area, criterion, named: nameOrgans(responsibility, input.bodies, criterion?.disposing) }
}

/** The organs among names; a name that no organ has stands for none. */
function nameOrgans(
  { bodies }: CompiledResponsibility,
  ...lists: readonly (readonly string[] | undefined)[]
): ReadonlySet<string> | undefined {
  if (lists.every((list) => list === undefined)) return undefined
  return new Set(lists.flatMap((list) => list ?? []).flatMap((name) => bodies.get(name) ?? []))
}

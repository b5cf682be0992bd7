import { interpretCondition, interpretRow, type ConditionContext, type Truth } from '@lijie/engine'
import { joinPointer, type CriteriaPart, type Criterion, type FactValues } from '@lijie/schema'
import type { CoverageKind } from './rule-coverage.js'
import { listLeaves } from './list-leaves.js'

/** Something in a row that is true, false or unknown for a case. */
export interface CoveredPlace {
  readonly kind: CoverageKind
  readonly criterion: string
  readonly pointer: string
  /** False for a row that applies to every case. */
  readonly canBeFalse: boolean
  readonly truthFor: (facts: FactValues, context: ConditionContext) => Truth
}

/** A row, its exclusions that have a condition, and the comparisons of both, in the order of the document. */
export function listCoveredPlaces(
  row: Criterion,
  index: number,
  { conditions }: CriteriaPart
): readonly CoveredPlace[] {
  const pointer = joinPointer('/rows', index)
  const exclusions = (row.exclusions ?? []).flatMap(({ condition }, i) =>
    condition === undefined
      ? []
      : [{ condition, pointer: `${joinPointer(`${pointer}/exclusions`, i)}/condition` }]
  )
  const own = row.condition === null ? [] : [{ condition: row.condition, pointer: `${pointer}/condition` }]
  const place = (kind: CoverageKind, at: string, truthFor: CoveredPlace['truthFor']): CoveredPlace => {
    const canBeFalse = kind !== 'row' || row.condition !== null || exclusions.length > 0
    return { kind, criterion: row.id, pointer: at, canBeFalse, truthFor }
  }
  return [
    place('row', pointer, (facts, context) => interpretRow(row, context, facts)),
    ...exclusions.map(({ condition, pointer: at }) =>
      place('exclusion', at, (facts, context) => interpretCondition(condition, context, facts))
    ),
    ...[...exclusions, ...own]
      .flatMap(({ condition, pointer: at }) => listLeaves(condition, at, conditions))
      .map(({ leaf, pointer: at }) =>
        place('leaf', at, (facts, context) => interpretCondition(leaf, context, facts))
      )
  ]
}

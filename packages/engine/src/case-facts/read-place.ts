import type { CaseFacts } from '../counting/index.js'
import { isReason } from '../kernel/index.js'
import { parseUnitGrid } from '../responsibility/index.js'
import type { CompiledResponsibility } from '../responsibility/index.js'
import type { CaseRecord } from '../workflow/index.js'

type Place = Pick<CaseFacts, 'district' | 'street' | 'community' | 'cell'>

/**
 * Where a case lies (所在区域): district, street, community and cell by the code of its unit grid, each with all digits before it;
 * without one the district alone, by the division code of its area, else by the area as it is given.
 */
export function readPlace({
  record,
  responsibility
}: {
  readonly record: Pick<CaseRecord, 'area' | 'unitGrid'>
  readonly responsibility: CompiledResponsibility | null
}): Place {
  const { area, unitGrid } = record
  const grid = unitGrid === null ? null : parseUnitGrid(unitGrid)
  if (grid !== null && !isReason(grid)) {
    const { division, street, community, cell } = grid
    return {
      district: division,
      street: `${division}${street}`,
      community: `${division}${street}${community}`,
      cell: `${division}${street}${community}${cell}`
    }
  }
  const areas = responsibility?.part.areas ?? {}
  const code = Object.hasOwn(areas, area) ? areas[area]?.division : undefined
  return { district: code ?? area, street: null, community: null, cell: null }
}

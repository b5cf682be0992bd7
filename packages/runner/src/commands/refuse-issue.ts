import type { Refusal } from '@lijie/engine/kernel'
import type { Issue } from '@lijie/schema'

/** Something that is wrong, as the refusal of what was asked. */
export function refuseIssue({ code, params }: Issue): Refusal {
  return { refused: [{ code, params, because: [] }] }
}

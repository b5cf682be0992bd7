import type { AssignedBody } from '@lijie/schema'
import { createReason, isReason, type Citation, type Reason } from '../kernel/index.js'
import type { CaseSituation } from './case-situation.js'
import type { CompiledResponsibility } from './compile-responsibility.js'
import { formatOrgan } from './organ-name.js'
import { readOrgan } from './read-organ.js'

/** The organs that an assignment means, what has to be known first, or why they cannot be told. */
export type NamedBodies =
  | { readonly organs: readonly string[] }
  | { readonly needs: 'owner' | 'criterion' }
  | { readonly reasons: readonly Reason[] }

/** The organs that an assignment means in a case (责任单位名称): a named organ, the owner, or those of the criterion. */
export function nameBodies(
  responsibility: CompiledResponsibility,
  body: AssignedBody,
  { area, on, owner, criterion }: CaseSituation,
  cited: Citation
): NamedBodies {
  if ('organ' in body)
    return { organs: [placeOrgan(responsibility, body.organ, body.member ?? null, area.id)] }
  if ('owner' in body) {
    if (owner === undefined) return { needs: 'owner' }
    const written = readOrgan(responsibility, owner, on)
    return isReason(written)
      ? nameAll(responsibility, [owner], area.id, cited)
      : { organs: [formatOrgan(written)] }
  }
  if (criterion === undefined) return { needs: 'criterion' }
  const names = criterion[body.criterion] ?? []
  if (names.length > 0) return nameAll(responsibility, names, area.id, cited)
  const params = { criterion: criterion.id, property: body.criterion }
  return { reasons: [createReason('responsibility/criterion-without-body', params, [cited])] }
}

function nameAll(
  responsibility: CompiledResponsibility,
  names: readonly string[],
  area: string,
  cited: Citation
): NamedBodies {
  const organs = names.map((name) => responsibility.bodies.get(name))
  const unknown = names.filter((_, index) => organs[index] === undefined)
  if (unknown.length > 0)
    return {
      reasons: unknown.map((name) => createReason('responsibility/unknown-body', { body: name }, [cited]))
    }
  const placed = organs.flatMap((organ) =>
    organ === undefined ? [] : placeOrgan(responsibility, organ, null, area)
  )
  return { organs: [...new Set(placed)] }
}

/** An organ of the area of the case, as actions name it. */
function placeOrgan(
  { part: { organs } }: CompiledResponsibility,
  organ: string,
  member: string | null,
  area: string
): string {
  const perArea = Object.hasOwn(organs, organ) && organs[organ]?.perArea === true
  return formatOrgan({ organ, member, area: perArea ? area : null })
}

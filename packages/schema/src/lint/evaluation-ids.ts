import { joinPointer } from '../parse/index.js'
import { listOccurrences, listRowCounters, listSchemes, type PlacedScheme } from './evaluation-parts.js'
import { createFinding, type Finding, type LintRule } from './lint-rule.js'

/** Ids that stand twice in one list (重复编号): indicators, adjustments, lists, groups, grades, items, levels, relations. */
export const evaluationIds: LintRule = ({ evaluation }) => {
  if (evaluation === undefined) return []
  const { relations, figures = {} } = evaluation
  return [
    ...listDoubled(relations).map((id) => repeated(`/relations/${id.at}/id`, id.id)),
    ...Object.entries(figures).flatMap(([id, { levels }]) =>
      listDoubled(levels).map((level) =>
        repeated(`${joinPointer('/figures', id)}/levels/${level.at}/id`, level.id)
      )
    ),
    ...listRowCounters(evaluation).flatMap(({ counter: { lookup }, pointer }) =>
      listDoubled(lookup?.values.map(({ level }) => ({ id: String(level) }))).map(({ id, at }) =>
        repeated(`${pointer}/lookup/values/${at}/level`, id)
      )
    ),
    ...listOccurrences(evaluation).flatMap(({ scheme, occurrences, pointer }) =>
      checkList(scheme, occurrences.items, `${pointer}/items`)
    ),
    ...listSchemes(evaluation).flatMap(checkScheme)
  ]
}

function repeated(pointer: string, id: string): Finding {
  return createFinding('evaluation', pointer, 'evaluation/repeated-id', { id })
}

function checkScheme({ id: scheme, scheme: own, pointer }: PlacedScheme): Finding[] {
  const { indicators, adjustments, relative, lists, groups, grades } = own
  const doubled = listDoubled(indicators).map(({ id: indicator, at }) =>
    createFinding('evaluation', `${pointer}/indicators/${at}/id`, 'evaluation/duplicate-indicator', {
      scheme,
      indicator
    })
  )
  const others = { adjustments, relative, lists, groups, 'grades/bands': grades?.bands }
  return [
    ...doubled,
    ...Object.entries(others).flatMap(([step, list]) => checkList(scheme, list, `${pointer}/${step}`))
  ]
}

function checkList(
  scheme: string,
  list: readonly { readonly id: string }[] | undefined,
  pointer: string
): Finding[] {
  return listDoubled(list).map(({ id, at }) =>
    createFinding('evaluation', `${pointer}/${at}/id`, 'evaluation/duplicate-id', { scheme, id })
  )
}

/** The items whose id an earlier one has, with their places. */
function listDoubled(list: readonly { readonly id: string }[] = []): { id: string; at: number }[] {
  const seen = new Set<string>()
  return list.flatMap(({ id }, at) => (seen.size === seen.add(id).size ? [{ id, at }] : []))
}

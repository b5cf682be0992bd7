import type { Issue } from '@lijie/schema'
import type { SchemePlace } from './place.js'

/** Ids that stand twice in one list, and references to indicators that are not there. */
export function checkIds(place: SchemePlace): readonly Issue[] {
  const { scheme, id, report } = place
  const lists = {
    groups: scheme.groups,
    adjustments: scheme.adjustments,
    relative: scheme.relative,
    lists: scheme.lists,
    'grades/bands': scheme.grades?.bands
  }
  return [
    ...findRepeated(scheme.indicators).map(({ id: indicator, at }) =>
      report('evaluation/duplicate-indicator', { scheme: id, indicator }, `/indicators/${at}/id`)
    ),
    ...Object.entries(lists).flatMap(([list, entries = []]) =>
      findRepeated(entries).map(({ id: repeated, at }) =>
        report('evaluation/duplicate-id', { scheme: id, id: repeated }, `/${list}/${at}/id`)
      )
    ),
    ...checkItemIds(place),
    ...checkRelative(place)
  ]
}

function checkItemIds({ scheme, id, report }: SchemePlace): Issue[] {
  const places = [
    ...scheme.indicators.map((one, i) => ({
      items: one.measure === 'occurrences' ? one.occurrences.items : [],
      at: `/indicators/${i}`
    })),
    ...(scheme.adjustments ?? []).map((one, i) => ({ items: one.occurrences.items, at: `/adjustments/${i}` }))
  ]
  return places.flatMap(({ items, at }) =>
    findRepeated(items).map((one) =>
      report('evaluation/duplicate-id', { scheme: id, id: one.id }, `${at}/occurrences/items/${one.at}/id`)
    )
  )
}

function checkRelative({ scheme, id, report }: SchemePlace): Issue[] {
  const known = new Set(['total', ...scheme.indicators.map((one) => one.id)])
  return (scheme.relative ?? []).flatMap((one, i) =>
    known.has(one.of)
      ? []
      : [
          report(
            'evaluation/unknown-indicator',
            { scheme: id, id: one.id, indicator: one.of },
            `/relative/${i}/of`
          )
        ]
  )
}

function findRepeated(entries: readonly { readonly id: string }[]): readonly { id: string; at: number }[] {
  const seen = new Set<string>()
  return entries.flatMap(({ id }, at) => {
    if (seen.has(id)) return [{ id, at }]
    seen.add(id)
    return []
  })
}
